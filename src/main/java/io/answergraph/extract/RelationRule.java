package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.Property;
import io.answergraph.model.RelationPattern;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Relations between mentions, by the ontology's patterns: finds the words of a pattern, asks what stands at its places, and
 * pairs what it finds.
 */
final class RelationRule {
    private final FormIndex<Stated> forms = FormIndex.whateverTheTag();
    private final Labelled labelled;
    private final Places places;

    /** A property and one of its patterns, ready to be sought. */
    record Stated(Property property, RelationPattern pattern, FormIndex<RelationPattern> markers) {
        static Stated of(Property property, RelationPattern pattern) {
            FormIndex<RelationPattern> markers = FormIndex.whateverTheTag();
            pattern.markers().forEach(marker -> markers.add(marker, pattern));
            return new Stated(property, pattern, markers);
        }

        boolean isVerb() {
            return pattern.form().startsWith("[");
        }

        /** Whether all that stand there are related with each other. */
        boolean isMutual() {
            return Pairing.isMutual(pattern);
        }
    }

    RelationRule(List<Property> properties, ClauseSubject subjects, Anaphora anaphora) {
        places = new Places(subjects, anaphora);
        labelled = new Labelled(properties, subjects);
        for (Property property : properties) {
            Stream.concat(property.verbs().stream().map(RelationPattern::ofVerb), property.patterns().stream())
                    .forEach(pattern -> add(Stated.of(property, pattern)));
        }
    }

    /** A possessive is also a possessive pronoun. */
    private void add(Stated stated) {
        String form = stated.pattern().form();
        forms.add(form, stated);
        if (form.equals("'s") || form.startsWith("'s ")) {
            forms.add("its" + form.substring(2), stated);
            forms.add("'" + form.substring(2), stated);
        }
    }

    /**
     * One mention related to another by a property.
     *
     * @param words index of the first token, and behind the last, of each stretch of words that says so
     * @param given whether a noun phrase takes it for granted, whatever its clause says: {@code the police of Ohio}
     */
    record Relation(Property property, Located subject, Located object, List<Range> words, boolean given) {}

    /** A stretch of tokens. */
    record Range(int from, int to) {}

    /**
     * The relations that a sentence states, those first that tell a subject from an object, in the order of the words that state
     * them. Words that do so say nothing more of all who stand there: {@code A and B share data with C}.
     */
    List<Relation> relations(Scene tagged) {
        if (tagged.mentions().isEmpty()) {
            return List.of();
        }
        List<Found<Stated>> found = longest(forms.find(tagged.tokens(), Tolerance.ADVERBS).stream()
                .filter(words -> words.value().isVerb() || !reachesIntoName(tagged, words))
                .toList());
        Scene scene = tagged.withVerbs(Slips.among(
                tagged,
                found.stream()
                        .filter(words -> words.value().isVerb())
                        .map(words -> new Range(words.from(), words.to()))
                        .toList()));
        List<Integer> verbs = found.stream()
                .filter(f -> f.value().isVerb() && Voice.of(scene, f.from(), f.to()) != Voice.NONE)
                .map(Found::from)
                .toList();
        Map<List<Object>, Relation> relations = new LinkedHashMap<>();
        Set<List<Object>> parted = new HashSet<>();
        for (boolean mutual : new boolean[] {false, true}) {
            for (Found<Stated> words : found) {
                Property property = words.value().property();
                List<Object> said = List.of(property, words.from());
                if (words.value().isMutual() != mutual || (mutual && parted.contains(said))) {
                    continue;
                }
                for (Relation relation : paired(scene, places.of(scene, words, verbs), property)) {
                    parted.add(said);
                    relations.putIfAbsent(List.of(property, relation.subject(), relation.object()), relation);
                }
            }
        }
        List<Relation> stated = relations.values().stream()
                .filter(relation -> !relation.given())
                .toList();
        labelled.relations(scene, stated)
                .forEach(relation -> relations.putIfAbsent(
                        List.of(relation.property(), relation.subject(), relation.object()), relation));
        return List.copyOf(relations.values());
    }

    /** {@code Division of} behind {@code Criminal}: the words belong to a name. */
    private static boolean reachesIntoName(Scene scene, Found<Stated> words) {
        return scene.mentions().stream()
                .filter(mention -> mention.mention().link() instanceof Link.Named)
                .anyMatch(name -> name.from() < words.from() && words.from() < name.to() && name.to() < words.to());
    }

    /** Without the words that are part of longer ones for the same property. */
    private static List<Found<Stated>> longest(List<Found<Stated>> found) {
        return found.stream()
                .filter(one -> found.stream()
                        .noneMatch(other -> (other.length() > one.length()
                                        || (other.length() == one.length() && other.skipped() < one.skipped()))
                                && other.from() <= one.from()
                                && one.to() <= other.to()
                                && other.value().property().equals(one.value().property())))
                .toList();
    }

    /** Whether only a preposition or a possessive relates two bodies, or a body and a place. */
    private static boolean isGiven(Places.Taken taken, Pairing.Pair pair) {
        Mention object = pair.object().mention();
        return taken.linked()
                && (object.status().isEmpty()
                        || object.type().equals(pair.subject().mention().type()));
    }

    private static List<Relation> paired(Scene scene, Places.Taken taken, Property property) {
        return Pairing.of(scene, taken, property).stream()
                .filter(pair -> !pair.subject()
                        .mention()
                        .link()
                        .equals(pair.object().mention().link()))
                .map(pair -> new Relation(property, pair.subject(), pair.object(), taken.words(), isGiven(taken, pair)))
                .toList();
    }
}
