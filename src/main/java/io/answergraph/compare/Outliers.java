package io.answergraph.compare;

import io.answergraph.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is at odds. */
final class Outliers {
    private static final Comparator<Outlier> ORDER = Comparator.comparing(Outlier::strength)
            .thenComparing(Comparator.comparingInt(Outlier::weight).reversed())
            .thenComparing(Outlier::thing)
            .thenComparing(outlier -> outlier.page().map(Page::name).orElse(""))
            .thenComparing(outlier -> outlier.one().states().getFirst());

    private final List<State> states;
    private final Strength least;

    Outliers(List<State> states, Strength least) {
        this.states = states;
        this.least = least;
    }

    List<Outlier> of(Map<Thing, List<Evidence>> findings, boolean isWithin) {
        List<Outlier> outliers = new ArrayList<>();
        findings.forEach((thing, evidence) -> {
            if (isWithin) {
                byPageAndState(evidence).forEach(of -> within(thing, of).ifPresent(outliers::add));
            } else {
                between(thing, evidence).ifPresent(outliers::add);
            }
        });
        outliers.sort(ORDER);
        return outliers;
    }

    private static Collection<List<Evidence>> byPageAndState(List<Evidence> evidence) {
        return evidence.stream()
                .collect(Collectors.groupingBy(e -> List.of(e.page().iri(), e.state())))
                .values();
    }

    private Optional<Outlier> within(Thing thing, List<Evidence> evidence) {
        Set<Status> found = evidence.stream().map(Evidence::status).collect(Collectors.toSet());
        return Strength.strongest(found)
                .filter(strength -> strength.compareTo(least) <= 0)
                .map(strength -> new Outlier(
                        thing,
                        strength,
                        Optional.of(evidence.getFirst().page()),
                        side(strength.one(), evidence),
                        side(strength.other(), evidence)));
    }

    private Optional<Outlier> between(Thing thing, List<Evidence> evidence) {
        return Stream.of(Strength.values())
                .filter(strength -> strength.compareTo(least) <= 0)
                .map(strength -> new Outlier(
                        thing,
                        strength,
                        Optional.empty(),
                        side(strength.one(), evidence),
                        side(strength.other(), evidence)))
                .filter(outlier -> areTwo(outlier.one(), outlier.other()))
                .findFirst();
    }

    /** Whether some state is on one side and some other on the other, whatever else they say. */
    private static boolean areTwo(Side one, Side other) {
        return !one.states().isEmpty()
                && !other.states().isEmpty()
                && (one.states().size() > 1
                        || other.states().size() > 1
                        || !one.states().equals(other.states()));
    }

    private Side side(Status status, List<Evidence> evidence) {
        List<Evidence> said =
                evidence.stream().filter(e -> e.status() == status).sorted().toList();
        Set<String> of = said.stream().map(Evidence::state).collect(Collectors.toSet());
        return new Side(
                status,
                states.stream()
                        .filter(state -> of.contains(state.iri()))
                        .sorted()
                        .toList(),
                said);
    }
}
