package io.answergraph.fuzz;

/** Names of files, one for each reader. */
final class Names {
    private Names() {}

    /** A document's, of any format. */
    static String any(Chance chance) {
        return chance.of("a.txt", "a.md", "a.html", "a.jsonl", "a", "a.xhtml", "a.markdown");
    }

    /** One whose content is words and layout. */
    static String prose(Chance chance) {
        return chance.of("a.txt", "a.md", "a.html");
    }
}
