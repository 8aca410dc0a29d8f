package io.answergraph.fuzz;

/** JSON Lines as programs write them that were never tested: wrong types, fields twice, odd escapes, torn lines. */
final class Records implements Recipe {
    private final Samples samples;

    Records(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Input make(Chance chance) {
        StringBuilder lines = new StringBuilder();
        for (int records = chance.size(12); records > 0; records--) {
            lines.append(line(chance)).append(chance.of("\n", "\n", "\r\n", "\n\n", " ", "\u2028"));
        }
        return Input.of(chance.of("a.jsonl", "a.jsonl", "a.ndjson", "a"), lines);
    }

    private String line(Chance chance) {
        StringBuilder line = new StringBuilder("{");
        boolean whole = !chance.oneIn(4);
        field(line, "title", chance.of("\"Ohio\"", "\"Ohio\"", "\"Ohio!\"", value(chance)));
        field(line, chance.oneIn(9) ? "Question" : "question", whole ? string("What of Ohio?", chance) : value(chance));
        field(line, "answer", whole ? string(samples.sentence(chance), chance) : value(chance));
        if (chance.oneIn(3)) {
            field(line, chance.of("url", "publisher", "retrieved", "x", "", "question", "\\u0061nswer"), value(chance));
        }
        line.append(chance.oneIn(20) ? "" : "}").append(chance.oneIn(20) ? chance.of("}", "x", " {}", ",") : "");
        return chance.oneIn(15) ? line.substring(chance.below(line.length())) : line.toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(line.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":")
                .append(value);
    }

    private String value(Chance chance) {
        return switch (chance.below(8)) {
            case 0 -> chance.of("null", "true", "1e999999", "-0", "NaN", "012", "1".repeat(2_000));
            case 1 -> chance.of("[]", "{}", "[\"a\",\"b\"]", "{\"question\":\"Why?\"}", "[[[[]]]]");
            case 2 ->
                chance.of("\"\"", "\" \"", "\"\\u0000\"", "\"2025-02-30\"", "\"2025-02-28T00:00\"", "\"\\", "'a'");
            default -> string(samples.sentence(chance), chance);
        };
    }

    /** The words between quotes, with escapes and odd characters slipped in. */
    private static String string(String words, Chance chance) {
        StringBuilder text = new StringBuilder(words.replace("\\", "\\\\").replace("\"", "\\\""));
        for (int times = chance.below(4); times > 0; times--) {
            int at = chance.below(text.length() + 1);
            text.insert(at, chance.oneIn(2) ? escape(chance) : chance.of(Debris.CHARACTERS));
        }
        return text.insert(0, '"').append('"').toString();
    }

    private static String escape(Chance chance) {
        return chance.of(
                "\\n",
                "\\n\\n1. ",
                "\\r\\n- ",
                "\\t",
                "\\b",
                "\\f",
                "\\/",
                "\\\"",
                "\\\\",
                "\\u0000",
                "\\u001f",
                "\\ud83c\\udf3e",
                "\\ud83c",
                "\\udf3e",
                "\\udf3e\\ud83c",
                "\\uD83C🌾",
                "\\uFFFF",
                "\\ufeff",
                "\\u202E",
                "\\u00e9",
                "\\x41",
                "\\u12",
                "\\");
    }
}
