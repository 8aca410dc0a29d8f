package io.answergraph.bench.build;

import io.answergraph.bench.GenerateDocuments;
import io.answergraph.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A build of made-up documents beside its parts, as a table: a line for each size. The whole should take little more than the
 * longer of its parts, or half of the processor time of both.
 */
public final class BuildBenchmark {
    private static final double MEGABYTE = 1_000_000;
    private static final String HEAD = "%6s %9s %9s %9s %10s %10s | %8s %8s %7s %7s | %7s %7s %7s %6s | %6s %8s %8s%n";
    private static final String LINE =
            "%6d %9d %9d %9d %10.2f %10.2f | %8.1f %8.1f %7.1f %7.1f | %7.1f %7.1f %7d %6.2f | %6d %8.0f %8.0f%n";

    private final Path folder;
    private final String threads;

    private BuildBenchmark(Path folder, String threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /**
     * Prints the table.
     *
     * @param args a folder that may be filled, how many threads, and sizes in megabytes (of 1,000,000 bytes)
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 3) {
            throw new IllegalArgumentException("Give a folder, how many threads, and sizes in megabytes.");
        }
        BuildBenchmark benchmark = new BuildBenchmark(Files.createDirectories(Path.of(args[0])), args[1]);
        System.out.printf(
                HEAD,
                "MB",
                "documents",
                "mentions",
                "quads",
                "MB/s cpu",
                "MB/s wall",
                "ex. s",
                "ex. cpu",
                "load s",
                "l. cpu",
                "build s",
                "cpu",
                "MB mem",
                "ratio",
                "MB",
                "B/quad",
                "B/ment.");
        for (String size : List.of(args).subList(2, args.length)) {
            benchmark.measure(Long.parseLong(size));
        }
    }

    private void measure(long megabytes) throws IOException, InterruptedException {
        Path documents = folder.resolve("documents-" + megabytes);
        Path store = folder.resolve("store-" + megabytes);
        Path quads = folder.resolve("quads-" + megabytes + ".nq");
        Path loaded = folder.resolve("loaded-" + megabytes);
        GenerateDocuments.main(new String[] {Long.toString(megabytes), documents.toString()});
        Run extraction = run(ExtractAlone.class, documents.toString(), threads);
        Run build = run(
                Main.class,
                "build",
                documents.toString(),
                "--store",
                store.toString(),
                "--threads",
                threads,
                "--quiet");
        run(Main.class, "export", "--store", store.toString(), "--out", quads.toString(), "--quiet");
        Run load = run(LoadAlone.class, quads.toString(), loaded.toString());
        long mentions = Long.parseLong(extraction.said().strip());
        long statements = lines(quads);
        long kept = bytes(store);
        double parts = Math.max(
                Math.max(extraction.cost().wall(), load.cost().wall()),
                (extraction.cost().processor() + load.cost().processor()) / 2);
        System.out.printf(
                LINE,
                megabytes,
                count(documents),
                mentions,
                statements,
                bytes(documents) / MEGABYTE / extraction.cost().processor(),
                bytes(documents) / MEGABYTE / extraction.cost().wall(),
                extraction.cost().wall(),
                extraction.cost().processor(),
                load.cost().wall(),
                load.cost().processor(),
                build.cost().wall(),
                build.cost().processor(),
                build.cost().kilobytes() / 1_000,
                build.cost().wall() / parts,
                Math.round(kept / MEGABYTE),
                (double) kept / statements,
                (double) kept / mentions);
    }

    private record Run(Cost cost, String said) {}

    private Run run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path note = folder.resolve("cost");
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                Measured.class.getName(),
                note.toString(),
                program.getName()));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + code);
        }
        return new Run(Cost.ofLine(Files.readString(note)), Files.readString(said));
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static long count(Path folder) throws IOException {
        return sum(folder, file -> 1);
    }

    private static long bytes(Path folder) throws IOException {
        return sum(folder, file -> file.toFile().length());
    }

    private static long sum(Path folder, ToLongFunction<Path> each) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(each).sum();
        }
    }
}
