package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Verbs that the tagger takes for nouns behind a name: {@code the Alliance in Toledo and Catholic Charities help families}. */
final class Slips {
    private static final Set<String> BEFORE_OBJECTS = Set.of("DT", "PRP$", "PRP", "JJ", "NNS");
    private static final Set<String> ENDS = Set.of(",", ";", "\u2014");

    private Slips() {}

    /**
     * The first words of those that are used as verbs.
     *
     * @param verbs stretches of words that are forms of verbs
     */
    static BitSet among(Scene scene, List<RelationRule.Range> verbs) {
        BitSet slips = new BitSet(scene.tokens().size());
        verbs.stream()
                .filter(verb ->
                        verb.from() > 0 && scene.token(verb.from()).tag().startsWith("NN"))
                .filter(verb -> Voice.of(scene, verb.from(), verb.to()) == Voice.ACTIVE || isPredicate(scene, verb))
                .forEach(verb -> slips.set(verb.from()));
        return slips;
    }

    /** Whether it stands behind a name and before what may be its object, where the clause has no other verb for that name. */
    private static boolean isPredicate(Scene scene, RelationRule.Range verb) {
        int at = verb.from();
        return Character.isLowerCase(scene.token(at).text().codePointAt(0))
                && !scene.isInMention(at)
                && isBehindName(scene, at)
                && !scene.hasFinite(0, at, at)
                && !scene.hasFinite(verb.to(), phraseEnd(scene, verb.to()), at)
                && (verb.to() - at > 1
                        || (verb.to() < scene.tokens().size()
                                && BEFORE_OBJECTS.contains(
                                        scene.token(verb.to()).tag())));
    }

    /** Whether a name, or where it is, ends there: {@code the Alliance in Toledo}. */
    private static boolean isBehindName(Scene scene, int at) {
        int place = at;
        while (place > 0 && Grammar.isProper(scene.token(place - 1))) {
            place--;
        }
        int end = place < at && scene.key(place - 1).equals("in") ? place - 1 : at;
        return scene.mentions().stream()
                .filter(mention -> mention.mention().link() instanceof Link.Named)
                .anyMatch(name -> name.to() == at
                        || name.to() == end
                        || Grammar.skipBrackets(scene.tokens(), name.to()) == at
                        || Grammar.skipBrackets(scene.tokens(), name.to()) == end);
    }

    private static int phraseEnd(Scene scene, int from) {
        List<Token> tokens = scene.tokens();
        int end = from;
        while (end < tokens.size()
                && !Grammar.isConjunction(tokens.get(end))
                && !ENDS.contains(tokens.get(end).text())) {
            end++;
        }
        return end;
    }
}
