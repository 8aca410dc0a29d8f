package io.answergraph.language;

import io.answergraph.model.Block;
import io.answergraph.model.Block.Kind;
import io.answergraph.model.Document;
import io.answergraph.model.Passage;
import io.answergraph.model.Passage.ListItem;
import io.answergraph.model.Passage.Paragraph;
import io.answergraph.model.Question;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Lays a document's passages out as a flat list of blocks, each knowing what introduces it; sentences come later. */
final class Outline {
    private final List<Block> blocks = new ArrayList<>();
    private final String text;

    private Outline(String text) {
        this.text = text;
    }

    static List<Block> of(Document document) {
        Outline outline = new Outline(document.text());
        for (Question question : document.questions()) {
            outline.add(question.number(), question.answer().passages(), OptionalInt.empty());
        }
        return outline.blocks;
    }

    /**
     * A paragraph introduces the items that follow it, but one between items does so only with a colon; items of a nested
     * list are introduced by the item around them.
     */
    private void add(int question, List<Passage> passages, OptionalInt around) {
        OptionalInt leadIn = around;
        boolean inList = false;
        for (Passage passage : passages) {
            switch (passage) {
                case Paragraph paragraph -> {
                    int block = block(question, Kind.PARAGRAPH, paragraph.span(), around, OptionalInt.empty());
                    boolean introduces =
                            !inList || paragraph.span().of(text).stripTrailing().endsWith(":");
                    leadIn = introduces ? OptionalInt.of(block) : leadIn;
                }
                case ListItem item -> item(question, item, leadIn);
            }
            inList = passage instanceof ListItem;
        }
    }

    private void item(int question, ListItem item, OptionalInt leadIn) {
        OptionalInt label = OptionalInt.empty();
        if (item.label().isPresent()) {
            label = OptionalInt.of(block(question, Kind.ITEM_LABEL, item.label().get(), leadIn, OptionalInt.empty()));
        }
        OptionalInt inner = label;
        if (!item.body().isEmpty()) {
            inner = OptionalInt.of(block(question, Kind.ITEM_BODY, item.body(), leadIn, label));
        }
        add(question, item.children(), inner.isPresent() ? inner : leadIn);
    }

    private int block(int question, Kind kind, Span span, OptionalInt leadIn, OptionalInt label) {
        blocks.add(new Block(question, kind, span, leadIn, label, List.of()));
        return blocks.size() - 1;
    }
}
