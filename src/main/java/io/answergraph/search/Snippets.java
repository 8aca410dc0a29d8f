package io.answergraph.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the best sentences out of a text, the words that were found apart from the rest: data, to be escaped where it is shown. */
final class Snippets {
    private static final int SENTENCES = 2;
    private static final String GAP = " … ";

    private final Query words;
    private final Pieces highlighter;

    /**
     * What was cut out.
     *
     * @param start of the first sentence, in code points of the text
     * @param end the same
     */
    record Snippet(List<Hit.Piece> pieces, int start, int end) {
        static final Snippet NONE = new Snippet(List.of(), 0, 0);
    }

    Snippets(IndexSearcher searcher, Analyzer analyzer, Query words) {
        this.words = words;
        this.highlighter = new Pieces(UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new Cutter())
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ENGLISH))
                .withMaxLength(Integer.MAX_VALUE - 1));
    }

    Snippet of(ScoreDoc place) throws IOException {
        Object found = highlighter.pieces(words, place.doc)[0];
        return found == null ? Snippet.NONE : (Snippet) found;
    }

    /** Opens what the library keeps for its heirs: snippets that are no strings. */
    private static final class Pieces extends UnifiedHighlighter {
        Pieces(Builder builder) {
            super(builder);
        }

        Object[] pieces(Query words, int document) throws IOException {
            return Objects.requireNonNull(highlightFieldsAsObjects(
                            new String[] {IndexedTexts.TEXT}, words, new int[] {document}, new int[] {SENTENCES})
                    .get(IndexedTexts.TEXT));
        }
    }

    private static final class Cutter extends PassageFormatter {
        @Override
        public Snippet format(Passage[] passages, String text) {
            List<Hit.Piece> pieces = new ArrayList<>();
            int end = passages.length == 0 ? 0 : passages[0].getStartOffset();
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end) {
                    pieces.add(new Hit.Piece(GAP, false));
                }
                cut(passage, text, pieces);
                end = passage.getEndOffset();
            }
            return passages.length == 0
                    ? Snippet.NONE
                    : new Snippet(
                            pieces,
                            text.codePointCount(0, passages[0].getStartOffset()),
                            text.codePointCount(
                                    0,
                                    passages[0].getStartOffset()
                                            + words(passages[0], text).length()));
        }

        /** Without the blanks behind them. */
        private static String words(Passage passage, String text) {
            return text.substring(passage.getStartOffset(), passage.getEndOffset())
                    .stripTrailing();
        }

        private static void cut(Passage passage, String text, List<Hit.Piece> pieces) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.max(start, passage.getMatchEnds()[i]);
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
            add(pieces, text.substring(at, Math.max(at, passage.getEndOffset())), false);
        }

        private static void add(List<Hit.Piece> pieces, String text, boolean isFound) {
            String line = text.replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                pieces.add(new Hit.Piece(line, isFound));
            }
        }
    }
}
