package io.answergraph.search;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many there are, with those left out
 * @param hits from the best; of two as good, by IRI
 */
public record Hits(int total, List<Hit> hits) {
    public Hits {
        hits = List.copyOf(hits);
    }
}
