package io.answergraph.extract;

import io.answergraph.extract.RelationRule.Range;
import io.answergraph.extract.RelationRule.Stated;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Link;
import io.answergraph.model.Property;
import io.answergraph.model.RelationPattern;
import io.answergraph.model.RelationPattern.End;
import io.answergraph.model.RelationPattern.Side;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands at the places of a pattern in a sentence. In the passive, what stands before and behind change places. */
final class Places {
    private static final Set<String> RELATIVES = Set.of("that", "which", "whom");

    private final ClauseSubject subjects;
    private final Anaphora anaphora;
    private final Predication predication;

    Places(ClauseSubject subjects, Anaphora anaphora) {
        this.subjects = subjects;
        this.anaphora = anaphora;
        predication = new Predication(subjects);
    }

    /**
     * What stands at each place, in order. Empty places where the pattern does not hold.
     *
     * @param words the words that say so
     * @param linked whether these are prepositions and possessives alone, or a remark in passing
     */
    record Taken(Map<Side, List<Located>> sides, List<Range> words, boolean linked) {
        static final Taken NOTHING = new Taken(Map.of(), List.of(), false);

        List<Located> at(Side side) {
            return sides.getOrDefault(side, List.of());
        }
    }

    /**
     * Fills the places around the words of a pattern.
     *
     * @param verbs indexes of the verbs of all patterns in the sentence: no object is sought behind the next
     */
    Taken of(Scene scene, Found<Stated> words, List<Integer> verbs) {
        return new Filling(scene, words, verbs).taken();
    }

    private final class Filling {
        private final Scene scene;
        private final Found<Stated> words;
        private final Linking linking;
        private final List<Integer> verbs;
        private final Property property;
        private final RelationPattern pattern;
        private final Map<Side, List<Located>> sides = new EnumMap<>(Side.class);
        private final List<Range> said = new ArrayList<>();

        Filling(Scene scene, Found<Stated> words, List<Integer> verbs) {
            this.scene = scene;
            this.words = words;
            this.linking = new Linking(scene, words.from(), words.to());
            this.verbs = verbs;
            this.property = words.value().property();
            this.pattern = words.value().pattern();
        }

        Taken taken() {
            said.add(new Range(words.from(), words.to()));
            Voice voice = words.value().isVerb() ? Voice.of(scene, words.from(), words.to()) : Voice.ACTIVE;
            if (voice == Voice.NONE || (!words.value().isVerb() && linking.isInsideMention())) {
                return Taken.NOTHING;
            }
            if (pattern.marked().isEmpty() && !pattern.markers().isEmpty() && !hasMarker()) {
                return Taken.NOTHING;
            }
            pattern.marked().ifPresent(end -> put(end, marked(end)));
            if (sides.values().stream().anyMatch(List::isEmpty)) {
                return Taken.NOTHING;
            }
            pattern.behind().ifPresent(end -> put(end, voice == Voice.PASSIVE ? patients(end) : behind(end)));
            if (sides.values().stream().anyMatch(List::isEmpty)) {
                return Taken.NOTHING;
            }
            pattern.before().ifPresent(end -> put(end, voice == Voice.PASSIVE ? agents(end) : before(end)));
            return new Taken(sides, said, linking.isLink() || isRemark());
        }

        private void put(End end, List<Located> things) {
            List<Located> fitting = new ArrayList<>(
                    end.particular()
                            ? things.stream().filter(this::isParticular).toList()
                            : things);
            sides.merge(
                    end.side(),
                    fitting,
                    (one, other) -> one.isEmpty() || other.isEmpty() ? List.of() : joined(one, other));
        }

        private static List<Located> joined(List<Located> one, List<Located> other) {
            return Stream.concat(one.stream(), other.stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(Located::from))
                    .toList();
        }

        private TypeId type(End end) {
            return end.side() == Side.OBJECT ? property.range() : property.domain();
        }

        /** A name, or a kind in the singular. */
        private boolean isParticular(Located thing) {
            return thing.mention().link() instanceof Link.Named
                    || (thing.to() > 0 && scene.token(thing.to() - 1).tag().matches("NN|NNP"));
        }

        private int limit(int from) {
            return verbs.stream()
                    .mapToInt(verb -> verb)
                    .filter(verb -> verb >= from && scene.sameClause(verb, words.from()))
                    .min()
                    .orElse(scene.tokens().size());
        }

        private List<Located> behind(End end) {
            List<Located> things = GovernedObjects.of(scene, type(end), words.to(), limit(words.to()));
            if (things.isEmpty() && words.value().isVerb()) {
                things = relativized(end);
            }
            boolean first = linking.isLink() && linking.opensOnWord() && !isPlace(end);
            return anaphora.takenUp(
                    scene,
                    first
                            ? things.stream()
                                    .limit(1)
                                    .filter(thing -> end.particular() ? linking.touches(thing) : !isListed(thing))
                                    .toList()
                            : things);
        }

        /** {@code agencies in Kansas or Missouri}: a body may be in several places, and is part of one other. */
        private boolean isPlace(End end) {
            return end.side() == Side.OBJECT
                    && !property.domain().equals(property.range())
                    && Grammar.isPreposition(scene.token(words.from()));
        }

        /** Whether something else stands between the words and the thing: {@code its clinic, and hospitals}. */
        private boolean isListed(Located thing) {
            return property.domain().equals(property.range())
                    && scene.tokens().subList(words.to(), thing.from()).stream()
                            .anyMatch(t -> t.text().equals(",") || Grammar.isConjunction(t));
        }

        /** The noun that an object's relative clause hangs on: {@code the help (that) it offers}. */
        private List<Located> relativized(End end) {
            int start = scene.clauseStart(words.from());
            boolean pronoun = RELATIVES.contains(scene.key(start));
            int subject = pronoun ? start + 1 : start;
            boolean hangs = start > 0
                    && subject < words.from()
                    && !scene.isFinite(subject)
                    && scene.firstFinite(start, words.to(), words.from()).isPresent();
            return hangs ? scene.endingAt(type(end), start).stream().toList() : List.of();
        }

        /** Whether one of the words that must stand further on in the clause does so. */
        private boolean hasMarker() {
            int reach = limit(words.to());
            List<Token> rest = scene.tokens().subList(words.to(), scene.tokens().size());
            return words.value().markers().find(rest, Tolerance.NONE).stream()
                    .map(marker -> words.to() + marker.from())
                    .anyMatch(from -> from > words.to() && from <= reach && scene.sameClause(from, words.from()));
        }

        private List<Located> marked(End end) {
            List<Located> things = new ArrayList<>();
            int reach = limit(words.to());
            List<Token> rest = scene.tokens().subList(words.to(), scene.tokens().size());
            for (Found<RelationPattern> marker : words.value().markers().find(rest, Tolerance.NONE)) {
                int from = words.to() + marker.from();
                int to = words.to() + marker.to();
                if (from > reach || !scene.sameClause(from, words.from())) {
                    break;
                }
                List<Located> governed = GovernedObjects.of(scene, type(end), to, limit(to));
                if (!governed.isEmpty()) {
                    said.add(new Range(from, to));
                }
                governed.stream().filter(thing -> !things.contains(thing)).forEach(things::add);
            }
            return anaphora.takenUp(scene, things);
        }

        /** Who acts, behind {@code by}. */
        private List<Located> agents(End end) {
            int by = Voice.agent(scene, words.to()).orElse(scene.tokens().size());
            return by >= scene.tokens().size()
                    ? List.of()
                    : anaphora.takenUp(scene, GovernedObjects.of(scene, type(end), by, limit(by)));
        }

        /** What a passive verb says is done: its subject, or the noun that it hangs on. */
        private List<Located> patients(End end) {
            TypeId type = type(end);
            boolean finite = Voice.isPredicate(scene, words.from());
            List<Located> found = finite ? subjects.of(scene, type, words.from()) : List.of();
            return found.isEmpty() ? Hanging.before(scene, type, words.from()) : found;
        }

        private List<Located> before(End end) {
            TypeId type = type(end);
            if (words.value().isVerb()) {
                return Instruments.joined(scene, subjects.of(scene, type, words.from()));
            }
            return linking.opensOnPossessive() || linking.isLink()
                    ? linked(type)
                    : predication.of(scene, type, words.from(), words.to());
        }

        /** {@code Nonprofits are vital to the work in Ohio}: that they are there is no part of what is said of them. */
        private boolean isRemark() {
            return scene.token(words.from()).tag().startsWith("JJ")
                    && pattern.marked().isPresent();
        }

        private List<Located> linked(TypeId type) {
            if (scene.key(words.from()).equals("its")) {
                return anaphora.byPronoun(scene, type, words.from());
            }
            boolean placed = pattern.behind().filter(this::isPlace).isPresent();
            if (placed) {
                return anaphora.takenUp(scene, Conjuncts.endingAt(scene, type, words.from()));
            }
            List<Located> nearest = scene.endingAt(type, words.from()).stream()
                    .map(body -> Conjuncts.apposedTo(scene, body).orElse(body))
                    .toList();
            return nearest.isEmpty() && linking.opensOnPossessive()
                    ? anaphora.byOwner(scene, words.from())
                    : anaphora.takenUp(scene, nearest);
        }
    }
}
