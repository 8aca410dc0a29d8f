package io.answergraph.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells numbered questions from numbered items that ask. Both look alike, so the best chain through the whole document is
 * sought: ascending numbers, few gaps, one look, answers between, and no list of questions inside an answer.
 */
final class NumberedQuestions {
    private static final int QUESTION = 20;
    private static final int UNANSWERED = 3;
    private static final int IN_LIST_OF_QUESTIONS = -10;
    private static final int GAP = -5;
    private static final int OTHER_LOOK = -15;

    /** How many questions in a row may be missing, or not end in a question mark. */
    private static final int WIDEST_GAP = 5;

    /** Of the chains that end in one number, how many are kept; the best and what it may be barred from. */
    private static final int KEPT = 4;

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, List<Chain>> byNumber = new HashMap<>();

    private NumberedQuestions(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The questions among the candidates, which are in order of their lines. */
    static List<Asked> among(List<Asked> candidates, String text, List<Line> lines) {
        return new NumberedQuestions(text, lines).best(candidates);
    }

    private List<Asked> best(List<Asked> candidates) {
        Chain best = null;
        for (Asked candidate : candidates) {
            Chain chain = longestTo(candidate);
            keep(chain);
            if (best == null || chain.score > best.score) {
                best = chain;
            }
        }
        List<Asked> questions = new ArrayList<>();
        for (Chain chain = best; chain != null; chain = chain.before) {
            questions.add(chain.asked);
        }
        Collections.reverse(questions);
        return questions;
    }

    private Chain longestTo(Asked candidate) {
        int own = QUESTION + (continuesQuestions(candidate) ? IN_LIST_OF_QUESTIONS - QUESTION : 0);
        Chain best = new Chain(candidate, null, own + (candidate.number() == 1 && byNumber.isEmpty() ? 0 : GAP));
        for (int gap = 1; gap <= WIDEST_GAP; gap++) {
            for (Chain before : byNumber.getOrDefault(candidate.number() - gap, List.of())) {
                boolean adjacent = before.asked.line() + 1 == candidate.line();
                int gain = adjacent ? UNANSWERED : own;
                int score = before.score
                        + gain
                        + (gap > 1 ? GAP : 0)
                        + (looksAlike(before.asked, candidate) ? 0 : OTHER_LOOK);
                boolean later = best.before == null || before.asked.line() > best.before.asked.line();
                if (score > best.score || (score == best.score && later)) {
                    best = new Chain(candidate, before, score);
                }
            }
        }
        return best;
    }

    private void keep(Chain chain) {
        List<Chain> kept = byNumber.computeIfAbsent(chain.asked.number(), number -> new ArrayList<>());
        int at = 0;
        while (at < kept.size() && kept.get(at).score > chain.score) {
            at++;
        }
        kept.add(at, chain);
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    /** Whether the line before is the item before, and asks as well. */
    private boolean continuesQuestions(Asked candidate) {
        if (candidate.line() == 0) {
            return false;
        }
        Line before = lines.get(candidate.line() - 1);
        return before.marker()
                        .filter(marker -> marker.decimal() == candidate.number() - 1)
                        .isPresent()
                && Words.asks(text, before.span());
    }

    private boolean looksAlike(Asked one, Asked other) {
        Line a = lines.get(one.line());
        Line b = lines.get(other.line());
        return Math.abs(a.indent() - b.indent()) <= 1
                && a.heading() == b.heading()
                && a.marker().map(Marker::sign).equals(b.marker().map(Marker::sign));
    }

    private record Chain(Asked asked, @Nullable Chain before, int score) {}
}
