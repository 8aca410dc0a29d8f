package io.answergraph.fuzz;

import java.util.List;

/** Sentences, marks of layout and odd characters in no order, beneath a question so that they are read as an answer. */
final class Salad implements Recipe {
    private static final int MOST_PIECES = 120;

    private final Samples samples;

    Salad(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Input make(Chance chance) {
        StringBuilder text = new StringBuilder();
        if (!chance.oneIn(4)) {
            text.append(chance.of("Human Trafficking in Ohio\n\n", "# Ohio\n\n", "<h1>Ohio</h1>", ""));
        }
        int number = 0;
        List<String> extra = chance.oneIn(3) ? Debris.CHARACTERS : Debris.WORDS;
        for (int pieces = chance.size(MOST_PIECES); pieces > 0; pieces--) {
            if (number == 0 || chance.oneIn(30)) {
                number++;
                text.append(chance.of("\n\n" + number + ". ", "\n\n## ", "<h2>", "\n\nQ: ", "\n\n"))
                        .append(chance.of("What is the situation in Ohio?", "Which agencies help?", "Why?", "𝐎?"))
                        .append(chance.of("\n\n", "</h2>", "\n", " "));
            }
            text.append(piece(chance, extra));
        }
        return Input.of(chance.oneIn(20) ? Names.any(chance) : Names.prose(chance), text);
    }

    private String piece(Chance chance, List<String> extra) {
        return switch (chance.below(5)) {
            case 0, 1 -> samples.sentence(chance) + chance.of(" ", " ", "\n", "\n\n");
            case 2, 3 -> chance.of(Debris.MARKS);
            default -> chance.of(extra);
        };
    }
}
