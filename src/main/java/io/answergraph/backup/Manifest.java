package io.answergraph.backup;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself, in JSON.
 *
 * @param format raised whenever an older program could not read what a newer one writes
 * @param program that wrote it, with its release
 * @param base what the graph's IRIs start with
 * @param documents how many
 * @param statements in all graphs but that of the runs
 * @param prefixes with their namespaces
 */
record Manifest(
        int format, String program, String base, int documents, long statements, SortedMap<String, String> prefixes) {
    static final int FORMAT = 1;

    Manifest {
        prefixes = Collections.unmodifiableSortedMap(new TreeMap<>(prefixes));
    }

    byte[] json() throws IOException {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest of(byte[] json) throws IOException {
        return JsonMapper.builder().build().readValue(json, Manifest.class);
    }
}
