package io.answergraph.docs;

import java.util.List;

/**
 * Entries of one kind under a title.
 *
 * @param id its fragment, unique on the page and unlike any entry's
 */
public record Section(String id, String title, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }
}
