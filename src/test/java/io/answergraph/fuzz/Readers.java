package io.answergraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.model.Document;
import io.answergraph.model.Problem;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The readers of all formats, each input once through the whole of them. */
final class Readers implements Target {
    /** Small, so that it takes little to go beyond them. */
    private static final Limits LIMITS = new Limits(1 << 20, 2 << 20, 40, 100);

    private final Path folder;

    Readers() {
        try {
            folder = Files.createTempDirectory("hostile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the readers gave. */
    record Read(List<Document> documents, List<Problem> problems) {}

    @Override
    public Outcome take(Input input) {
        Read read = read(input);
        Optional<String> source = source(input);
        for (Document document : read.documents()) {
            DocumentLaws.check(document, source);
        }
        for (Problem problem : read.problems()) {
            BrokenLaw.unless(
                    !problem.where().isBlank() && problem.message().endsWith("."),
                    "a problem says where and what to do");
        }
        BrokenLaw.unless(
                !read.documents().isEmpty() || !read.problems().isEmpty(), "what gives no document gives a problem");
        return new Outcome(read.documents().size(), read.problems().size());
    }

    /** What the readers make of it, unchecked. */
    Read read(Input input) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        sources(input).read(new Sources.Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new Read(documents, problems);
    }

    /** A zip has to be a file; all else comes through a stream, which is faster. */
    private Sources sources(Input input) {
        StandardInput stream = new StandardInput(new ByteArrayInputStream(input.bytes()), input.name());
        return Sources.of(List.of(input.isZip() ? file(input).toString() : "-"), stream, LIMITS);
    }

    private Path file(Input input) {
        try {
            return Files.write(folder.resolve(input.name()), input.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The decoded file, where nothing was packed and nothing but UTF-8 can have been read. */
    private static Optional<String> source(Input input) {
        if (input.isZip() || input.name().endsWith(".gz")) {
            return Optional.empty();
        }
        try {
            String text =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(input.bytes())).toString();
            boolean declared = text.contains("charset") || text.contains("encoding");
            return declared ? Optional.empty() : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
