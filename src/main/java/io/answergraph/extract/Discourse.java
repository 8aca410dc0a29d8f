package io.answergraph.extract;

import io.answergraph.model.Block;
import io.answergraph.model.Body;
import io.answergraph.model.Link;
import io.answergraph.model.Span;
import io.answergraph.model.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one passage of an answer has spoken of so far: the bodies that it named, and whom its last sentence was about. Belongs
 * to one extraction; a new passage starts afresh, an item's body goes on from its label.
 */
final class Discourse {
    private static final Set<String> SMALL = Set.of("of", "for", "against", "on", "at", "to", "in");

    private Optional<Block> block = Optional.empty();
    private Optional<Block> lastLabel = Optional.empty();
    private List<Located> labelled = List.of();
    private List<Located> headed = List.of();

    /** By each noun that it may be called by the body named last. */
    private final Map<String, Located> named = new HashMap<>();

    private Spoken spoken = new Spoken(List.of(), List.of(), true, List.of(), named);

    /**
     * What stands before a sentence in its passage.
     *
     * @param label the bodies that its item's label names, if it does nothing else
     * @param heading all that its item's label names, if it does nothing else
     * @param opens whether nothing but the label stands before
     * @param topic the subject of the sentence before, or of the label
     * @param last by each noun that it may be called by the body named last; grows as the passage is read
     */
    record Spoken(
            List<Located> label, List<Located> heading, boolean opens, List<Located> topic, Map<String, Located> last) {
        /** The body named last, before or in this sentence, that is called by a noun. */
        Optional<Located> named(String noun, List<Located> here) {
            for (int i = here.size() - 1; i >= 0; i--) {
                if (nouns(here.get(i)).contains(noun)) {
                    return Optional.of(here.get(i));
                }
            }
            return Optional.ofNullable(last.get(noun));
        }
    }

    /** What was spoken of before the sentence at {@code place}; sentences are asked for in order. */
    Spoken before(Place place) {
        if (!block.equals(Optional.of(place.block()))) {
            enter(place.block());
        }
        return spoken;
    }

    private void enter(Block next) {
        boolean ofLabel = next.label().isPresent() && lastLabel.isPresent();
        List<Located> label = ofLabel ? labelled : List.of();
        named.clear();
        label.forEach(body -> nouns(body).forEach(noun -> named.put(noun, body)));
        spoken = new Spoken(label, ofLabel ? headed : List.of(), true, label, named);
        block = Optional.of(next);
    }

    /**
     * Notes a sentence that has been read.
     *
     * @param bodies the mentions of bodies in it
     * @param subject those that its first clause is about
     */
    void read(Place place, Scene scene, List<Located> bodies, List<Located> subject) {
        if (place.isLabel()) {
            lastLabel = Optional.of(place.block());
            labelled = isNames(scene, bodies) ? bodies : List.of();
            headed = isNames(scene, scene.mentions()) ? scene.mentions() : List.of();
            return;
        }
        for (Located body : bodies) {
            if (body.mention().link() instanceof Link.Named) {
                called(scene, body, bodies).forEach(noun -> named.put(noun, body));
            }
        }
        spoken = new Spoken(spoken.label(), spoken.heading(), false, subject, named);
    }

    /** Whether a label holds names of things, and besides only what joins or modifies them. */
    private static boolean isNames(Scene scene, List<Located> bodies) {
        for (int i = 0; i < scene.tokens().size(); i++) {
            int at = i;
            boolean name = bodies.stream().anyMatch(body -> body.from() <= at && at < body.to());
            if (!name
                    && !Grammar.isDeterminer(scene.token(i))
                    && !Grammar.isConjunction(scene.token(i))
                    && !scene.token(i).tag().startsWith("JJ")
                    && Character.isLetter(scene.token(i).text().codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> called(Scene scene, Located body, List<Located> bodies) {
        Set<String> nouns = new TreeSet<>(nouns(body));
        bodies.stream()
                .filter(kind -> kind.from() >= body.to())
                .filter(kind -> Conjuncts.isApposed(scene, body, kind) || isPredicate(scene, body, kind))
                .forEach(kind -> nouns.add(scene.key(kind.to() - 1)));
        return nouns;
    }

    /** {@code The Alliance is a union}. */
    private static boolean isPredicate(Scene scene, Located body, Located kind) {
        int verb = scene.beforeModifiers(kind.from());
        return !(kind.mention().link() instanceof Link.Named)
                && Grammar.skipBrackets(scene.tokens(), body.to()) == verb
                && scene.key(verb).matches("is|was|became");
    }

    private static Set<String> nouns(Located located) {
        return located.mention().link() instanceof Link.Named named ? nouns(named.body()) : Set.of();
    }

    /** The last word of a body's name, and the word before {@code of} or {@code for}, as keys. */
    static Set<String> nouns(Body body) {
        String name = body.name();
        Set<String> nouns = new TreeSet<>();
        String last = "";
        for (Span word : Words.in(name)) {
            String key = Words.key(word.of(name));
            if (SMALL.contains(key)) {
                nouns.add(last);
            }
            last = key;
        }
        nouns.add(last);
        return nouns;
    }
}
