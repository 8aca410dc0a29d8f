package io.answergraph.evaluate;

import io.answergraph.model.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts matches. Immutable. */
final class Scorer {
    private final List<DocumentMatch> documents;
    private final List<Annotation> gold;
    private final List<Annotation> found;
    private final List<Match> matches;

    /** A mention of the gold and what was found for it. */
    private record Match(Annotation gold, Annotation found) {}

    Scorer(List<DocumentMatch> documents) {
        this.documents = documents;
        gold = documents.stream().flatMap(d -> d.gold().stream()).toList();
        matches = documents.stream()
                .flatMap(d -> d.mentions().pairs().stream())
                .map(pair -> new Match(pair.gold(), pair.found().annotation()))
                .toList();
        found = Stream.concat(
                        matches.stream().map(Match::found),
                        documents.stream()
                                .flatMap(d -> d.mentions().surplus().stream())
                                .map(Prediction::annotation))
                .toList();
    }

    Scores scores() {
        return new Scores(mentions(), attributes(), facts(), relations());
    }

    private Scores.Mentions mentions() {
        SortedMap<String, Scores.SpanScores> byType = new TreeMap<>();
        Stream.concat(gold.stream(), found.stream())
                .map(Annotation::type)
                .distinct()
                .forEach(
                        type -> byType.put(type, spans(mention -> mention.type().equals(type))));
        int named = count(gold, Annotation::named);
        int namedFound = count(matches, match -> match.gold.named());
        return new Scores.Mentions(byType, spans(mention -> true), Rate.of(namedFound, named));
    }

    private Scores.SpanScores spans(Predicate<Annotation> which) {
        List<Match> of = matches.stream().filter(m -> which.test(m.gold)).toList();
        int expected = count(gold, which);
        int predicted = count(found, which);
        int equal = count(of, match -> match.gold.span().equals(match.found.span()));
        return new Scores.SpanScores(
                Agreement.of(of.size(), predicted, expected), Agreement.of(equal, predicted, expected));
    }

    private Scores.Attributes attributes() {
        Rate concepts = share(matches, match -> match.gold.concepts().equals(match.found.concepts()));
        List<StatusPair> pairs = matches.stream()
                .flatMap(match ->
                        match.gold.status().stream().map(status -> new StatusPair(status, match.found.status())))
                .toList();
        Map<String, Agreement> byStatus = new LinkedHashMap<>();
        Arrays.stream(Status.values()).forEach(status -> byStatus.put(status.word(), StatusPair.agree(pairs, status)));
        List<Match> withRole =
                matches.stream().filter(m -> !m.gold.roles().isEmpty()).toList();
        return new Scores.Attributes(
                concepts,
                share(pairs, StatusPair::isEqual),
                byStatus,
                StatusPair.meanF1(pairs),
                share(withRole, match -> match.gold.roles().equals(match.found.roles())));
    }

    private Scores.Facts facts() {
        return new Scores.Facts(
                agree(facts(gold, Fact::new), facts(found, Fact::new)),
                agree(facts(gold, Fact::withoutStatus), facts(found, Fact::withoutStatus)),
                agree(facts(asserted(gold), Fact::withoutStatus), facts(asserted(found), Fact::withoutStatus)));
    }

    private record Fact(String doc, String type, String concept, String status) {
        Fact(Annotation mention, String concept) {
            this(
                    mention.doc(),
                    mention.type(),
                    concept,
                    mention.status().map(Status::word).orElse(""));
        }

        static Fact withoutStatus(Annotation mention, String concept) {
            return new Fact(mention.doc(), mention.type(), concept, "");
        }
    }

    private interface FactMaker {
        Fact of(Annotation mention, String concept);
    }

    private static List<Annotation> asserted(List<Annotation> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.status().filter(Status.ASSERTED::equals).isPresent())
                .toList();
    }

    /** Mentions without a status are subjects: facts are about them, not of them. */
    private static List<Fact> facts(List<Annotation> mentions, FactMaker maker) {
        return mentions.stream()
                .filter(mention -> mention.status().isPresent())
                .flatMap(mention -> things(mention).stream().map(concept -> maker.of(mention, concept)))
                .distinct()
                .toList();
    }

    private static Collection<String> things(Annotation mention) {
        return mention.named() ? List.of(mention.surface()) : mention.concepts();
    }

    /** @param expected without repetition, like {@code predicted} */
    private static Agreement agree(List<Fact> expected, List<Fact> predicted) {
        int both = count(expected, new HashSet<>(predicted)::contains);
        return Agreement.of(both, predicted.size(), expected.size());
    }

    private Scores.Relations relations() {
        SortedMap<String, Agreement> byProperty = new TreeMap<>();
        Stream.of(
                        stated(m -> m.pairs().stream().map(Matching.Pair::gold)),
                        stated(m -> m.missed().stream()),
                        stated(m -> m.surplus().stream()))
                .flatMap(List::stream)
                .map(Relation::property)
                .distinct()
                .forEach(property -> byProperty.put(
                        property, related(relation -> relation.property().equals(property))));
        List<Matching.Pair<Relation, Relation>> pairs = documents.stream()
                .flatMap(d -> d.relations().pairs().stream())
                .filter(pair -> pair.gold().status().isPresent())
                .toList();
        return new Scores.Relations(
                byProperty,
                related(relation -> true),
                share(pairs, pair -> pair.gold().status().equals(pair.found().status())));
    }

    private Agreement related(Predicate<Relation> which) {
        int both = count(stated(m -> m.pairs().stream().map(Matching.Pair::gold)), which);
        int missed = count(stated(m -> m.missed().stream()), which);
        int surplus = count(stated(m -> m.surplus().stream()), which);
        return Agreement.of(both, both + surplus, both + missed);
    }

    private List<Relation> stated(Function<Matching<Relation, Relation>, Stream<Relation>> part) {
        return documents.stream().flatMap(d -> part.apply(d.relations())).toList();
    }

    private static <T> Rate share(List<T> all, Predicate<T> right) {
        return Rate.of(count(all, right), all.size());
    }

    private static <T> int count(List<T> all, Predicate<? super T> which) {
        return (int) all.stream().filter(which).count();
    }
}
