package io.answergraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;

/**
 * Spark within this process, and a folder for what jobs write and for the stores that it is held against.
 *
 * @param folder the stores', and usually the parts'
 */
record LocalSpark(Path folder) implements AutoCloseable {
    /** Starts it; it is stopped by {@link #close}, and may be started again. */
    void start(String master, String... settings) {
        SparkSession.Builder builder = SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1");
        for (int i = 0; i < settings.length; i += 2) {
            builder.config(settings[i], settings[i + 1]);
        }
        builder.getOrCreate();
    }

    @Override
    public void close() {
        if (SparkSession.getDefaultSession().nonEmpty()) {
            SparkSession.getDefaultSession().get().stop();
        }
    }

    /** Runs a job that writes to a folder of that name. */
    Ran run(String source, String parts, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("spark", source, "--out", folder.resolve(parts).toString()));
        arguments.addAll(List.of(more));
        return Ran.program(arguments.toArray(String[]::new));
    }

    /** The export of a store that the parts of that name were loaded into. */
    String loaded(String parts) {
        String store = folder.resolve(parts + "-store").toString();
        Ran.program("load", folder.resolve(parts).toString(), "--store", store).ended(0);
        Ran.program("store", "check", "--store", store).ended(0);
        return export(store);
    }

    /** The export of a store that a build made. */
    String built(String... sources) {
        String store = folder.resolve("built").toString();
        List<String> arguments = new ArrayList<>(List.of("build", "--store", store));
        arguments.addAll(List.of(sources));
        Ran.program(arguments.toArray(String[]::new)).ended(0);
        return export(store);
    }

    /** All statements of a store. */
    static String export(String store) {
        return Ran.program("export", "--format", "nq", "--store", store)
                .ended(0)
                .out();
    }

    /** The table of problems beside the parts of that name, as it is. */
    String problems(String parts) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> below = Files.list(folder.resolve(parts).resolve("problems"))) {
            below.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().forEach(file -> {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    lines.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return lines.toString();
    }
}
