package io.answergraph.cli;

import io.answergraph.cli.KnownFiles.Known;
import io.answergraph.model.DocumentId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an earlier build read in the files that still stand as they did, and what this one reads. Used by one thread. */
final class FileMemory {
    private final SortedMap<String, Known> before;
    private final SortedMap<String, String> states;
    private final SortedMap<String, Known> now = new TreeMap<>();

    private FileMemory(SortedMap<String, Known> before, SortedMap<String, String> states) {
        this.before = before;
        this.states = states;
    }

    /**
     * Recalls it.
     *
     * @param states how each file stands, taken before any is read
     */
    static FileMemory of(Path notes, SortedMap<String, String> states) {
        return new FileMemory(KnownFiles.read(notes), states);
    }

    /** Whether nothing is known of any earlier build. */
    boolean isBlank() {
        return before.isEmpty();
    }

    /** How many documents the files held that stand as they did. */
    long documents() {
        return states.keySet().stream()
                .flatMap(path -> unchanged(path).stream())
                .mapToLong(known -> known.documents().size())
                .sum();
    }

    /** How many files stand as they did. */
    long files() {
        return states.keySet().stream()
                .filter(path -> unchanged(path).isPresent())
                .count();
    }

    private Optional<Known> unchanged(String path) {
        return Optional.ofNullable(before.get(path))
                .filter(known -> known.state().equals(states.get(path)));
    }

    /** What a file holds that stands as it did and gave no problem; nothing of any other. */
    SortedMap<DocumentId, String> known(String path) {
        return unchanged(path).filter(Known::isClean).map(Known::documents).orElseGet(Collections::emptySortedMap);
    }

    /**
     * Remembers what a file holds.
     *
     * @param isClean whether it gave no problem
     */
    void note(String path, boolean isClean, SortedMap<DocumentId, String> documents) {
        String state = states.get(path);
        if (state != null && !documents.isEmpty()) {
            now.put(path, new Known(state, isClean, documents));
        }
    }

    /**
     * Keeps it for the next build.
     *
     * @param add whether files are kept in mind that were not given now
     */
    void write(Path notes, boolean add) {
        SortedMap<String, Known> all = new TreeMap<>(add ? before : Collections.emptySortedMap());
        all.putAll(now);
        if (all.equals(before)) {
            KnownFiles.touch(notes);
        } else {
            KnownFiles.write(notes, all);
        }
    }
}
