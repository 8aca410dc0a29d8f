package io.answergraph.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.bench.DocumentGenerator.Generated;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a corpus of made-up documents, one at a time, so that a gigabyte takes no more memory than a megabyte. */
public final class GenerateDocuments {
    private static final int IN_A_FOLDER = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private GenerateDocuments() {}

    /**
     * Writes documents until they hold so many megabytes (of 1,000,000 bytes).
     *
     * @param args how many megabytes, the folder to write into, and, where not 1, the seed
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException("Give how many megabytes, the folder, and perhaps a seed.");
        }
        long bytes = Long.parseLong(args[0]) * MEGABYTE;
        Path folder = Path.of(args[1]);
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        DocumentGenerator generator = new DocumentGenerator(
                OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology(), seed);
        long written = 0;
        for (long number = 0; written < bytes; number++) {
            Generated document = generator.document(number);
            Path home = folder.resolve("%05d".formatted(number / IN_A_FOLDER));
            Files.createDirectories(home);
            byte[] text = document.text().getBytes(UTF_8);
            Files.write(home.resolve(document.name()), text);
            written += text.length;
        }
    }
}
