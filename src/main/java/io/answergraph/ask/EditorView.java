package io.answergraph.ask;

import io.answergraph.store.QueryFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the editor's page shows.
 *
 * @param query that stands in it
 * @param name for its tab; empty for none
 * @param fault why it cannot be run; empty for nothing
 * @param answer if it was run
 * @param examples by group
 */
public record EditorView(
        String query,
        String name,
        String fault,
        Optional<Grid> answer,
        Map<String, String> prefixes,
        SortedMap<String, List<QueryFile>> examples,
        Directory directory) {}
