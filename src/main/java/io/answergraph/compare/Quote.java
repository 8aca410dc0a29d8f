package io.answergraph.compare;

import io.answergraph.model.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A sentence to be shown, in pieces that together are the sentence with every run of blanks as one blank.
 *
 * @param pieces in the order of the text, none empty
 * @param outside cues that stand elsewhere in the document, in its order, as they read in one line
 */
public record Quote(List<Piece> pieces, List<String> outside) {
    /**
     * Part of the sentence that is marked in one way.
     *
     * @param isNamed whether it names the thing
     * @param isCue whether it decided the status
     */
    public record Piece(String text, boolean isNamed, boolean isCue) {}

    public Quote {
        pieces = List.copyOf(pieces);
        outside = List.copyOf(outside);
    }

    static Quote of(Evidence evidence) {
        Words sentence = evidence.sentence();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        cut(cuts, evidence.words());
        evidence.cues().forEach(cue -> cut(cuts, cue.words()));
        List<Integer> ends = List.copyOf(cuts.subSet(sentence.start(), true, sentence.end(), true));
        CodePoints codePoints = CodePoints.of(sentence.text());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            int start = ends.get(i);
            int end = ends.get(i + 1);
            String text = sentence.text()
                    .substring(codePoints.utf16(start - sentence.start()), codePoints.utf16(end - sentence.start()));
            boolean isCue = evidence.cues().stream().anyMatch(cue -> covers(cue.words(), start, end));
            pieces.add(new Piece(oneLine(text), covers(evidence.words(), start, end), isCue));
        }
        return new Quote(
                pieces,
                evidence.cues().stream()
                        .map(CueWords::words)
                        .filter(cue -> cue.end() <= sentence.start() || cue.start() >= sentence.end())
                        .map(cue -> oneLine(cue.text()))
                        .distinct()
                        .toList());
    }

    private static void cut(TreeSet<Integer> cuts, Words words) {
        cuts.add(words.start());
        cuts.add(words.end());
    }

    private static boolean covers(Words words, int start, int end) {
        return words.start() <= start && end <= words.end();
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The whole sentence in one line, nothing marked. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return oneLine(text.toString()).strip();
    }
}
