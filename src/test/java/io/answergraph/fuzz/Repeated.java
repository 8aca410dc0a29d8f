package io.answergraph.fuzz;

import java.util.List;
import java.util.stream.Stream;

/**
 * Few words over and over: giant lists, lines without end, a thousand questions, and what makes an expression that
 * backtracks, or a rule that looks at pairs, take the square of its time.
 */
final class Repeated implements Recipe {
    private static final List<String> PIECES = Stream.of(Debris.MARKS, Debris.WORDS, Debris.CHARACTERS)
            .flatMap(List::stream)
            .toList();

    private final Samples samples;
    private final int most;

    /** @param most characters that the repeated part of an input may have */
    Repeated(Samples samples, int most) {
        this.samples = samples;
        this.most = most;
    }

    @Override
    public Input make(Chance chance) {
        StringBuilder text = new StringBuilder();
        if (chance.oneIn(2)) {
            text.append(chance.of(
                    "Ohio\n\n1. What is the situation in Ohio?\n\n",
                    "<h2>Why?</h2>",
                    "{\"question\":\"Why?\",\"answer\":\""));
        }
        if (chance.oneIn(3)) {
            counted(text, chance);
        } else {
            repeat(text, unit(chance), chance);
        }
        if (chance.oneIn(3)) {
            repeat(text, unit(chance), chance);
        }
        text.append(chance.of("", "!", "\n2. Why?\nSo.\n", "\"}\n", "</p>", "x"));
        return Input.of(chance.oneIn(8) ? Names.any(chance) : Names.prose(chance), text);
    }

    private String unit(Chance chance) {
        StringBuilder unit = new StringBuilder();
        for (int pieces = chance.size(4); pieces > 0; pieces--) {
            unit.append(chance.oneIn(4) ? samples.sentence(chance) : chance.of(PIECES));
        }
        return unit.toString();
    }

    private void repeat(StringBuilder text, String unit, Chance chance) {
        text.append(unit.repeat(Math.max(1, chance.size(most) / unit.length())));
    }

    /** The same with a number that counts on: a list, questions, or names that all differ. */
    private void counted(StringBuilder text, Chance chance) {
        String before = chance.of("\n", "\n\n", " ", "<li>", "\n## ", "\nQ: ", " Office of ", ", ");
        String behind = chance.of(". ", ") ", ". Why?\n", "? ", " Agency, ", ": ", ". " + samples.sentence(chance));
        int end = text.length() + chance.size(most);
        for (int number = 1; text.length() < end; number++) {
            text.append(before).append(number).append(behind);
        }
    }
}
