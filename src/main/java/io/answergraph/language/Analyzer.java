package io.answergraph.language;

import io.answergraph.model.Analysis;
import io.answergraph.model.Block;
import io.answergraph.model.Checkpoint;
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
    /**
     * A sentence of more words than any author writes, a text without full stops, is cut: rules compare what stands in a
     * sentence with all else in it, and would take the square of its length.
     */
    private static final int LONGEST = 1_000;

    private final Models models;
    private final ThreadLocal<Models.Tools> tools;

    /** Loads the language models, which takes about half a second. */
    public Analyzer() {
        models = Models.load();
        tools = ThreadLocal.withInitial(models::tools);
    }

    /**
     * The answers' blocks in order of the text, with sentences and tagged tokens; never the questions.
     *
     * @param checkpoint passed before each block and each sentence
     */
    public Analysis analyze(Document document, Checkpoint checkpoint) {
        String prose = Prose.of(document.text());
        List<Block> blocks = new ArrayList<>();
        for (Block outline : Outline.of(document)) {
            blocks.add(new Block(
                    outline.question(),
                    outline.kind(),
                    outline.span(),
                    outline.leadIn(),
                    outline.label(),
                    sentences(prose, outline, checkpoint)));
        }
        return new Analysis(document, blocks);
    }

    private List<Sentence> sentences(String prose, Block block, Checkpoint checkpoint) {
        checkpoint.pass();
        boolean label = block.kind() == Block.Kind.ITEM_LABEL;
        List<Span> spans = label ? List.of(block.span()) : tools.get().sentences(prose, block.span());
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : spans) {
            List<Span> words = words(prose, span);
            for (int from = 0; from < words.size(); from += LONGEST) {
                checkpoint.pass();
                List<Span> part = words.subList(from, Math.min(from + LONGEST, words.size()));
                Span extent =
                        part.size() == words.size() ? span : part.getFirst().cover(part.getLast());
                sentences.add(new Sentence(extent, tokens(prose, part, label)));
            }
        }
        return sentences;
    }

    private static List<Span> words(String prose, Span sentence) {
        return Words.in(sentence.of(prose)).stream()
                .map(word -> new Span(sentence.start() + word.start(), sentence.start() + word.end()))
                .toList();
    }

    /** Words as tokens; what is a word in the prose stands in the text as well. */
    private List<Token> tokens(String prose, List<Span> words, boolean titleCase) {
        String[] forms = words.stream().map(word -> word.of(prose)).toArray(String[]::new);
        String[] tags = tools.get().tags(forms, titleCase);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            tokens.add(new Token(words.get(i), forms[i], Words.key(forms[i]), tags[i]));
        }
        return tokens;
    }
}
