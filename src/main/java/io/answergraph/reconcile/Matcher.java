package io.answergraph.reconcile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ranks the things of a gazetteer by what a cell says. Each question is answered for itself. */
public final class Matcher {
    /** Below this a name has no more in common with the cell than any other has. */
    private static final double LEAST = 45;

    /** Words that name a thing under conditions only are never as good as its name. */
    private static final double HINT = 90;

    private static final double BEST_INEXACT = 99;

    /** What a property weighs where the name weighs 1. */
    private static final double PROPERTY = 0.4;

    private final List<Keyed> things;

    public Matcher(Gazetteer gazetteer) {
        this.things = gazetteer.entities().stream().map(Keyed::of).toList();
    }

    /** A thing with its names as they are compared. */
    private record Keyed(Entity entity, List<String> names, List<String> hints, Map<String, List<String>> values) {
        static Keyed of(Entity entity) {
            return new Keyed(
                    entity,
                    keys(entity.names().stream()),
                    keys(entity.hints().stream()),
                    entity.values().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    each -> keys(each.getValue().stream().flatMap(Keyed::sayings)))));
        }

        private static Stream<String> sayings(Value value) {
            return value instanceof Value.Thing thing
                    ? Stream.of(thing.named().name(), thing.named().iri())
                    : Stream.of(value.words());
        }

        private static List<String> keys(Stream<String> names) {
            return names.map(Likeness::key)
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** The best candidates, from the best; none if nothing is alike. */
    public List<Candidate> answer(Question question) {
        String key = Likeness.key(question.words());
        List<Wanted> wanted = question.properties().stream()
                .map(each -> new Wanted(
                        each.property(),
                        each.values().stream().map(Likeness::key).toList()))
                .toList();
        List<Candidate> ranked = things.stream()
                .filter(thing -> isOfType(thing.entity(), question))
                .map(thing -> candidate(thing, question.words(), key, wanted))
                .filter(candidate -> candidate.score() >= LEAST)
                .sorted()
                .toList();
        boolean isCertain = ranked.stream().filter(Candidate::isExact).count() == 1;
        return ranked.stream()
                .limit(question.limit())
                .map(candidate -> isCertain && candidate.isExact() ? candidate.certain() : candidate)
                .toList();
    }

    private record Wanted(String property, List<String> keys) {}

    private static boolean isOfType(Entity entity, Question question) {
        return question.isOfAll() ? entity.isOfAll(question.types()) : entity.isOfAny(question.types());
    }

    private static Candidate candidate(Keyed thing, String words, String key, List<Wanted> wanted) {
        double name = words.isEmpty() ? 0 : name(thing, words, key);
        List<Double> properties =
                wanted.stream().map(each -> property(thing, each)).toList();
        double weights = (words.isEmpty() ? 0 : 1) + PROPERTY * properties.size();
        double score = (name
                        + PROPERTY
                                * 100
                                * properties.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum())
                / weights;
        boolean isExact = name == 100 && properties.stream().allMatch(each -> each == 1);
        return new Candidate(thing.entity(), rounded(score), rounded(name), isExact, false);
    }

    private static double name(Keyed thing, String words, String key) {
        if (words.equals(thing.entity().iri()) || thing.names().contains(key)) {
            return 100;
        }
        Function<List<String>, Double> best = names ->
                names.stream().mapToDouble(name -> Likeness.of(key, name)).max().orElse(0);
        return Math.max(Math.min(BEST_INEXACT, 100 * best.apply(thing.names())), HINT * best.apply(thing.hints()));
    }

    private static double property(Keyed thing, Wanted wanted) {
        List<String> held = thing.values().getOrDefault(wanted.property(), List.of());
        return wanted.keys().stream()
                .flatMap(key -> held.stream().map(value -> Likeness.of(key, value)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
