package io.answergraph.cli;

import io.answergraph.rdf.Prefixes;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * IRIs as people write and read them: a prefix, a colon and the rest as it is, slashes included. For eyes and command
 * lines only, since Turtle would escape some of the rest. Immutable.
 */
final class ShortIris {
    private final SortedMap<String, String> namespaces;

    /** @param namespaces by prefix, without the colon */
    ShortIris(Map<String, String> namespaces) {
        this.namespaces = new TreeMap<>(namespaces);
    }

    /** By the longest namespace that fits; the IRI itself where none does. */
    String shorten(String iri) {
        return Prefixes.shorten(iri, namespaces).orElse(iri);
    }

    /** The IRI that a short form, an IRI or an IRI in angle brackets stands for; empty for an unknown prefix. */
    Optional<String> expand(String text) {
        if (text.startsWith("<") && text.endsWith(">")) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        if (text.startsWith("//", colon + 1)) {
            return Optional.of(text);
        }
        return Optional.ofNullable(namespaces.get(text.substring(0, colon)))
                .map(namespace -> namespace + text.substring(colon + 1));
    }

    /** The prefixes known, sorted. */
    Iterable<String> prefixes() {
        return namespaces.keySet();
    }
}
