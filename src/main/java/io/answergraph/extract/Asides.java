package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.BitSet;
import java.util.List;

/** Words that are no verbs of their clause: those of mentions, and of what commas set off: {@code the Alliance, founded in May, runs}. */
final class Asides {
    private Asides() {}

    /** The indexes of those tokens. */
    static BitSet verbless(List<Token> tokens, List<Located> mentions) {
        BitSet verbless = new BitSet(tokens.size());
        for (Located mention : mentions) {
            verbless.set(mention.from(), mention.to());
            int comma = Grammar.skipBrackets(tokens, mention.to());
            int end = end(tokens, comma);
            if (end > comma) {
                verbless.set(comma, end);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!Character.isLetter(tokens.get(i).text().codePointAt(0))) {
                verbless.set(i);
            }
        }
        return verbless;
    }

    /** Index of the comma that closes what the one at {@code comma} opens, right before a finite verb; {@code comma} for none. */
    private static int end(List<Token> tokens, int comma) {
        boolean opens = comma + 1 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).tag().matches("DT|VBN|VBD|VBG|IN|RB|NN");
        for (int i = comma + 1; opens && i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(",")) {
                int next = i + 1;
                while (next < tokens.size() && tokens.get(next).tag().startsWith("RB")) {
                    next++;
                }
                boolean resumes = next < tokens.size()
                        && (Grammar.isFinite(tokens.get(next))
                                || tokens.get(next).tag().equals("VBN"));
                return resumes ? i : comma;
            }
        }
        return comma;
    }
}
