package io.answergraph.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a pattern where they stand, and how they link what is around them: {@code in}, {@code 's}, {@code its}.
 *
 * @param from index of the first
 * @param to index behind the last
 */
record Linking(Scene scene, int from, int to) {
    private static final Set<String> POSSESSIVES = Set.of("'", "'s", "its");
    private static final Set<String> WORDS = Set.of("IN", "TO", "POS", "PRP$");

    /** Tags of prepositions, possessives and marks. */
    private static final Pattern LINKS = Pattern.compile("IN|TO|POS|PRP\\$|\\W+");

    /** Whether only prepositions, marks and endings make up the words: what they link touches them. */
    boolean isLink() {
        return scene.tokens().subList(from, to).stream()
                .allMatch(t -> LINKS.matcher(t.tag()).matches() || POSSESSIVES.contains(t.key()));
    }

    boolean opensOnPossessive() {
        return POSSESSIVES.contains(scene.key(from));
    }

    /** Whether the first is a word, no mark. */
    boolean opensOnWord() {
        return WORDS.contains(scene.token(from).tag()) || opensOnPossessive();
    }

    boolean isInsideMention() {
        return scene.mentions().stream().anyMatch(m -> m.from() <= from && to <= m.to());
    }

    /**
     * Whether only determiners and adjectives stand between the words and what is behind them, and no indefinite article; what
     * one is in without any article is a place: {@code in Harbor Heights}.
     */
    boolean touches(Located thing) {
        boolean placed = scene.key(from).equals("in") && !Grammar.isDeterminer(scene.token(to));
        return !placed
                && scene.beforeModifiers(thing.from()) < to
                && !scene.key(to).matches("an?");
    }
}
