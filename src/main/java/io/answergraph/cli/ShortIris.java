package io.answergraph.cli;

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
        String best = null;
        int length = 0;
        for (Map.Entry<String, String> entry : namespaces.entrySet()) {
            String namespace = entry.getValue();
            if (namespace.length() > length && namespace.length() < iri.length() && iri.startsWith(namespace)) {
                best = entry.getKey();
                length = namespace.length();
            }
        }
        return best == null ? iri : best + ":" + iri.substring(length);
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
