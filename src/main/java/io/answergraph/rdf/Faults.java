package io.answergraph.rdf;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import io.answergraph.rdf.Places.Place;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with the ontology's files, so that their writer sees all of it at once. */
final class Faults {
    private static final int SHOWN = 20;

    private final Path folder;
    private final SortedSet<Fault> found = new TreeSet<>();

    /** @param message what is wrong and what to do about it, a sentence each */
    private record Fault(Place place, Problem.Code code, String message) implements Comparable<Fault> {
        private static final Comparator<Fault> ORDER =
                Comparator.comparing(Fault::place).thenComparing(Fault::message).thenComparing(Fault::code);

        @Override
        public int compareTo(Fault other) {
            return ORDER.compare(this, other);
        }
    }

    Faults(Path folder) {
        this.folder = folder;
    }

    void at(Place place, String message) {
        at(Optional.of(place), Problem.Code.INVALID_ONTOLOGY, message);
    }

    /** @param place empty for what no file says, and some file should */
    void at(Optional<Place> place, Problem.Code code, String message) {
        found.add(new Fault(place.orElse(new Place("", 0)), code, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file, then by line. */
    List<Problem> problems() {
        return found.stream()
                .map(fault -> new Problem(fault.code(), where(fault.place()), fault.message()))
                .toList();
    }

    private String where(Place place) {
        return place.file().isEmpty() ? folder.toString() : folder.resolve(place.file()) + ", line " + place.line();
    }

    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder("The ontology cannot be used. Correct these:");
        problems().stream()
                .limit(SHOWN)
                .forEach(problem -> message.append("\n  ")
                        .append(problem.where())
                        .append(": ")
                        .append(problem.message()));
        if (found.size() > SHOWN) {
            message.append("\n  and ")
                    .append(found.size() - SHOWN)
                    .append(" more; 'answergraph vocabulary check' shows them all");
        }
        throw new EnvironmentException(message.toString());
    }
}
