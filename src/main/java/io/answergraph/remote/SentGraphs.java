package io.answergraph.remote;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which graphs a store has taken already, noted in a file of JSON Lines, so that work that was cut off goes on where it ended.
 * A graph counts as sent if its statements are the same as then. Used by one thread and one process.
 */
public final class SentGraphs {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GRAPH = "graph";
    private static final String SHA256 = "sha256";

    private final Path file;
    private final SortedMap<String, String> digests = new TreeMap<>();

    private SentGraphs(Path file) {
        this.file = file;
    }

    /**
     * Recalls what the file notes.
     *
     * @param file need not be there yet
     * @param forget whether to begin anew
     * @throws EnvironmentException if it cannot be read or made
     */
    public static SentGraphs in(Path file, boolean forget) {
        SentGraphs sent = new SentGraphs(file);
        try {
            if (Files.exists(file) && !forget) {
                Files.readString(file).lines().forEach(sent::recall);
            }
            // Anew, since a process that was killed may have left half a line.
            Files.writeString(file, sent.lines());
            return sent;
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private void recall(String line) {
        try {
            JsonNode note = JSON.readTree(line);
            digests.put(note.path(GRAPH).asText(), note.path(SHA256).asText());
        } catch (JacksonException halfWritten) {
            return; // so its graph is sent again
        }
    }

    private String lines() {
        return digests.entrySet().stream()
                .map(note -> line(note.getKey(), note.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(String graph, String sha256) {
        return JSON.createObjectNode().put(GRAPH, graph).put(SHA256, sha256) + "\n";
    }

    boolean holds(String graph, String sha256) {
        return sha256.equals(digests.get(graph));
    }

    void add(String graph, String sha256) {
        digests.put(graph, sha256);
        try {
            Files.writeString(file, line(graph, sha256), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static EnvironmentException unusable(Path file, IOException e) {
        return new EnvironmentException(
                "What was sent cannot be noted in " + file + " (" + e + "). Name another file for it with --state.", e);
    }
}
