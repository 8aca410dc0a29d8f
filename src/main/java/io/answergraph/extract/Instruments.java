package io.answergraph.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Parts that a body acts by, set off behind its name: {@code the Alliance, through its Legal Center, offers}. What it does, they do. */
final class Instruments {
    private static final Set<String> MEANS = Set.of("through", "via");
    private static final Set<String> OWNERS = Set.of("its", "their");

    private Instruments() {}

    /** Whether the word at {@code at} opens the means by which somebody acts: {@code through}; false outside the sentence. */
    static boolean open(Scene scene, int at) {
        return MEANS.contains(scene.key(at));
    }

    /** Those who act, and behind each the parts of its own that it acts by; in order. */
    static List<Located> joined(Scene scene, List<Located> acting) {
        return acting.stream()
                .flatMap(body -> Stream.concat(Stream.of(body), of(scene, body)))
                .distinct()
                .toList();
    }

    private static Stream<Located> of(Scene scene, Located body) {
        int comma = Grammar.skipBrackets(scene.tokens(), body.to());
        boolean opens = scene.mentions().contains(body)
                && scene.key(comma).equals(",")
                && open(scene, comma + 1)
                && OWNERS.contains(scene.key(comma + 2));
        return scene.ofType(body.mention().type()).stream()
                .filter(part -> opens && part.from() > comma)
                .filter(part -> scene.beforeModifiers(part.from()) == comma + 1)
                .filter(part -> scene.key(Grammar.skipBrackets(scene.tokens(), part.to()))
                        .equals(","));
    }
}
