package io.answergraph.fuzz;

/** What lies inside itself, often very deep: lists, quotes, elements, brackets, arrays. */
final class Nested implements Recipe {
    private final int most;

    /** @param most characters that an input may have */
    Nested(int most) {
        this.most = most;
    }

    @Override
    public Input make(Chance chance) {
        int length = chance.size(most);
        return switch (chance.below(5)) {
            case 0, 1 -> page(chance, length);
            case 2 ->
                Input.of(
                        chance.of("a.md", "a.txt"),
                        "# Why?\n\n"
                                + repeat(
                                        chance.of("> ", ">", "- ", "1. ", "* > ", "[", "*a ", "_", "<b>", "`", "![x]("),
                                        length)
                                + " y\n");
            case 3 -> Input.of(chance.of("a.txt", "a.md"), "1. Why?\n" + indented(chance, length));
            default -> json(chance, length);
        };
    }

    private static String repeat(String unit, int length) {
        return unit.repeat(Math.max(1, length / unit.length()));
    }

    private static Input page(Chance chance, int length) {
        String open = chance.of(
                "<ul><li>x",
                "<div>",
                "<ol><li>",
                "<b>",
                "<blockquote>x",
                "<table><tr><td>",
                "<p><b><i>",
                "<dl><dt>x<dd>",
                "<h2>",
                "<section class=nav>",
                "<a>",
                "<span>",
                "<font>",
                "<svg>",
                "<math><mi>",
                "<form>",
                "<select><option>",
                "<template>",
                "<article>",
                "<details><summary>a?",
                "<pre>",
                "<button>b?",
                "<nobr>",
                "<frameset>");
        String close = chance.oneIn(2)
                ? ""
                : repeat(chance.of("</div>", "</li></ul>", "</b>", "</p>", "</table>", "</a>"), length);
        return Input.of("a.html", "<h2>1. Why?</h2><p>So.</p>" + repeat(open, length) + "deep words" + close);
    }

    private static String indented(Chance chance, int length) {
        String item = chance.of("- item", "1. item", "a) item", "* Label: item", "item?");
        int step = chance.between(1, 8);
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < length; depth++) {
            text.append(" ".repeat(Math.min(depth * step, 400))).append(item).append('\n');
        }
        return text.toString();
    }

    private static Input json(Chance chance, int length) {
        String deep = repeat(chance.of("[", "{\"a\":", "[{\"question\":"), length);
        return Input.of(
                "a.jsonl",
                "{\"question\":\"Why?\",\"x\":" + deep + chance.of("", "1", "]".repeat(9)) + ",\"answer\":\"So.\"}");
    }
}
