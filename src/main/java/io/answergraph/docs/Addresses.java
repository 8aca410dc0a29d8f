package io.answergraph.docs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Where on the pages each thing is described: a page's path, with a fragment where it shares the page. */
final class Addresses {
    private final Map<Node, String> addresses = new HashMap<>();

    /** In lower case, for file systems that cannot tell. */
    private final Set<String> taken = new HashSet<>();

    /** Keeps a path from being given away: of a page that describes no one thing. */
    void reserve(String path) {
        taken.add(key(path));
    }

    /** Gives the thing a page of its own, as near to the path wished for as is free and as files can be named. */
    String page(Node thing, String wish) {
        return take(thing, safe(wish, "[^A-Za-z0-9._/-]+"));
    }

    /** Gives the thing a place on a page that it shares. */
    String entry(Node thing, String page, String wish) {
        return take(thing, page + "#" + safe(wish, "[^A-Za-z0-9._-]+"));
    }

    Optional<String> of(Node thing) {
        return Optional.ofNullable(addresses.get(thing));
    }

    private static String safe(String wish, String unsafe) {
        String safe = wish.replaceAll(unsafe, "-").replaceAll("\\.{2,}", ".").replaceAll("/{2,}", "/");
        String trimmed = safe.replaceAll("^[/.]+|/+$", "");
        return trimmed.isEmpty() ? "-" : trimmed;
    }

    private String take(Node thing, String wish) {
        String known = addresses.get(thing);
        if (known != null) {
            return known;
        }
        String address = wish;
        // fragments are told apart by case; file names may not be
        for (int number = 2; !taken.add(key(address)); number++) {
            address = wish + "-" + number;
        }
        addresses.put(thing, address);
        return address;
    }

    private static String key(String address) {
        return address.contains("#") ? address : address.toLowerCase(Locale.ROOT);
    }
}
