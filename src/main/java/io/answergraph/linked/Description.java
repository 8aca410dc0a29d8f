package io.answergraph.linked;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is said of a thing, of those parts of it that have no name, and by what other things it is named.
 *
 * @param said with the thing or a part of it as subject, sorted
 * @param toward with the thing as object, sorted; of each property only the first
 * @param cut the IRIs of the properties by which more things name it than {@code toward} has
 */
public record Description(Node thing, List<Triple> said, List<Triple> toward, SortedSet<String> cut) {
    public Description {
        said = List.copyOf(said);
        toward = List.copyOf(toward);
        cut = Collections.unmodifiableSortedSet(new TreeSet<>(cut));
    }

    Description(Node thing, List<Triple> said) {
        this(thing, said, List.of(), new TreeSet<>());
    }

    /** All statements, each once. */
    public Stream<Triple> triples() {
        return Stream.concat(said.stream(), toward.stream()).distinct();
    }
}
