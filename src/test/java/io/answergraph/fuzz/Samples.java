package io.answergraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Documents that are well, and sentences of them: what hostile inputs are made from. Immutable. */
final class Samples {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+|\\s*\\R\\s*");
    private static final int LONGEST_SENTENCE = 400;

    private final List<Input> files;
    private final List<String> sentences;

    private Samples(List<Input> files) {
        this.files = files;
        this.sentences = files.stream()
                .filter(file -> file.name().endsWith(".txt") || file.name().endsWith(".md"))
                .flatMap(file -> SENTENCE_END.splitAsStream(new String(file.bytes(), UTF_8)))
                .filter(words -> !words.isBlank() && words.length() <= LONGEST_SENTENCE)
                .distinct()
                .toList();
    }

    /** The corpus of the program and the pages under {@code src/test/resources/gold}, seen from the project's folder. */
    static Samples ofProject() {
        Path gold = Path.of("src/test/resources/gold");
        return new Samples(Stream.of(Path.of("corpus"), gold.resolve("pages"), gold.resolve("held-out"))
                .flatMap(folder -> files(folder).stream())
                .toList());
    }

    private static List<Input> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(txt|md|html|jsonl|zip|gz)"))
                    .filter(file -> !file.getFileName().toString().matches("README.*|.*relations.*"))
                    .sorted()
                    .map(Samples::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Input read(Path file) {
        try {
            return new Input(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Input file(Chance chance) {
        return chance.of(files);
    }

    String sentence(Chance chance) {
        return chance.of(sentences);
    }
}
