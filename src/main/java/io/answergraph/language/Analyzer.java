package io.answergraph.language;

import io.answergraph.model.Analysis;
import io.answergraph.model.Block;
import io.answergraph.model.Document;
import io.answergraph.model.Sentence;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the answers of a document as English prose. The second stage of the flow, after the reader.
 *
 * <p>Thread-safe: the models are shared, the taggers over them are kept one per thread.
 */
public final class Analyzer {
    private final Models models;
    private final ThreadLocal<Models.Tools> tools;

    /** Loads the language models, which takes about half a second. */
    public Analyzer() {
        models = Models.load();
        tools = ThreadLocal.withInitial(models::tools);
    }

    /** The answers' blocks in order of the text, with sentences and tagged tokens; never the questions. */
    public Analysis analyze(Document document) {
        String prose = Prose.of(document.text());
        List<Block> blocks = new ArrayList<>();
        for (Block outline : Outline.of(document)) {
            blocks.add(new Block(
                    outline.question(),
                    outline.kind(),
                    outline.span(),
                    outline.leadIn(),
                    outline.label(),
                    sentences(prose, document.text(), outline)));
        }
        return new Analysis(document, blocks);
    }

    private List<Sentence> sentences(String prose, String text, Block block) {
        boolean label = block.kind() == Block.Kind.ITEM_LABEL;
        List<Span> spans = label ? List.of(block.span()) : tools.get().sentences(prose, block.span());
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : spans) {
            List<Token> tokens = tokens(prose, text, span, label);
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(span, tokens));
            }
        }
        return sentences;
    }

    private List<Token> tokens(String prose, String text, Span sentence, boolean titleCase) {
        List<Span> words = Words.in(sentence.of(prose));
        String[] forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = words.get(i).of(sentence.of(prose));
        }
        String[] tags = tools.get().tags(forms, titleCase);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Span span = new Span(
                    sentence.start() + words.get(i).start(),
                    sentence.start() + words.get(i).end());
            tokens.add(new Token(span, span.of(text), Words.key(forms[i]), tags[i]));
        }
        return tokens;
    }
}
