package io.answergraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a folder of annotations: {@code NAME.jsonl} with a mention a line and, where relations were annotated too,
 * {@code NAME.relations.jsonl} with a relation a line. Used by one thread, once.
 */
public final class GoldFolder {
    private static final String LINES = ".jsonl";
    private static final String RELATIONS = ".relations.jsonl";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Gold.Line<Annotation>> mentions = new ArrayList<>();
    private final List<Gold.Line<Relation>> relations = new ArrayList<>();
    private final Map<String, Set<String>> documents = new HashMap<>();
    private final SortedSet<String> relationDocuments = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private GoldFolder() {}

    /**
     * The folder's annotations, without those of its subfolders. Lines that say nothing usable are problems.
     *
     * @throws EnvironmentException if there is no such folder, or it cannot be listed
     */
    public static Gold read(Path folder) {
        List<Path> files = files(folder);
        GoldFolder reading = new GoldFolder();
        files.stream().filter(file -> !isRelations(file)).forEach(reading::readMentions);
        files.stream().filter(GoldFolder::isRelations).forEach(reading::readRelations);
        return new Gold(reading.mentions, reading.relations, reading.relationDocuments, reading.problems);
    }

    /** Whether a file of a gold folder holds annotations, rather than a document. */
    public static boolean isGold(Path file) {
        return name(file).endsWith(LINES);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new EnvironmentException(
                    "There is no folder of annotations at " + folder + ". Name one that exists with --gold DIR.");
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(GoldFolder::isGold)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EnvironmentException("The folder " + folder + " cannot be listed. Check its permissions.", e);
        }
    }

    private static boolean isRelations(Path file) {
        return name(file).endsWith(RELATIONS);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void readMentions(Path file) {
        Set<String> named = documents.computeIfAbsent(
                name(file).substring(0, name(file).length() - LINES.length()), name -> new TreeSet<>());
        for (Gold.Line<Annotation> line : lines(file, GoldRecord::mention)) {
            mentions.add(line);
            named.add(line.value().doc());
        }
    }

    /** A file of relations speaks for all documents of the file of mentions beside it, also if it is empty. */
    private void readRelations(Path file) {
        String name = name(file).substring(0, name(file).length() - RELATIONS.length());
        relationDocuments.addAll(documents.getOrDefault(name, Set.of()));
        for (Gold.Line<Relation> line : lines(file, GoldRecord::relation)) {
            relations.add(line);
            relationDocuments.add(line.value().doc());
        }
    }

    private <T> List<Gold.Line<T>> lines(Path file, Function<GoldRecord, T> reader) {
        List<Gold.Line<T>> read = new ArrayList<>();
        int number = 0;
        for (String line : content(file)) {
            number++;
            String where = name(file) + ", line " + number;
            String json = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (json.isBlank()) {
                continue;
            }
            try {
                read.add(new Gold.Line<>(where, reader.apply(new GoldRecord(object(json)))));
            } catch (GoldRecord.Fault fault) {
                problems.add(
                        new Problem(Problem.Code.INVALID_RECORD, where, fault.getMessage() + " The line is left out."));
            }
        }
        return read;
    }

    private List<String> content(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            problems.add(
                    new Problem(Problem.Code.INVALID_ENCODING, name(file), "The file is not UTF-8. Save it as UTF-8."));
        } catch (IOException e) {
            problems.add(new Problem(
                    Problem.Code.UNREADABLE_FILE,
                    name(file),
                    "The file cannot be read (" + e.getMessage() + "). Check its permissions."));
        }
        return List.of();
    }

    private static JsonNode object(String json) throws GoldRecord.Fault {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new GoldRecord.Fault("This is not JSON: " + e.getOriginalMessage() + ".");
        }
        throw new GoldRecord.Fault("This is not a JSON object.");
    }
}
