package io.answergraph.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was wrong with the documents that parts were made of: files of JSON Lines beside the parts, an object for each problem
 * with {@code code}, {@code severity}, {@code where}, {@code message} and, if a document with that problem is among the parts,
 * its name as {@code document}.
 */
public final class ProblemTable {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Row> rows;

    private ProblemTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    private record Row(Problem.Code code, String where, String message, Optional<String> document) {
        Problem problem() {
            return new Problem(code, where, message);
        }
    }

    /**
     * A problem as a line, without the line's end.
     *
     * @param document whose graph tells of it, too; empty where the problem kept a document or a file out
     */
    public static String line(Problem problem, Optional<String> document) {
        var row = JSON.createObjectNode()
                .put("code", problem.code().name())
                .put("severity", problem.code().severity().toString())
                .put("where", problem.where())
                .put("message", problem.message());
        document.ifPresent(name -> row.put("document", name));
        return row.toString();
    }

    /**
     * Reads the tables that stand in folders.
     *
     * @param arguments folders with all {@code .jsonl} below them; files are passed over
     * @throws EnvironmentException if a table cannot be read
     */
    public static ProblemTable of(List<Path> arguments) {
        List<Row> rows = new ArrayList<>();
        arguments.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> PartFiles.of(folder, name -> name.endsWith(".jsonl")).stream())
                .forEach(file -> read(file, rows));
        return new ProblemTable(rows);
    }

    private static void read(Path file, List<Row> rows) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(PartFiles.open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(line));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new EnvironmentException(
                    "The table of problems " + file + " cannot be read (" + e.getMessage()
                            + "). Fetch it anew, or take it away: it is no part of the graph.",
                    e);
        }
    }

    private static Row row(String line) throws JsonProcessingException {
        var row = JSON.readTree(line);
        return new Row(
                Problem.Code.valueOf(row.path("code").asText()),
                row.path("where").asText(),
                row.path("message").asText(),
                Optional.ofNullable(row.path("document").textValue()));
    }

    /** All of them, in the order of the table. */
    public List<Problem> all() {
        return rows.stream().map(Row::problem).toList();
    }

    /** Those that no document's graph tells of. */
    public List<Problem> ofFiles() {
        return rows.stream()
                .filter(row -> row.document().isEmpty())
                .map(Row::problem)
                .toList();
    }
}
