package io.answergraph.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The archive, unpacked once into a folder of its own.
 *
 * @param home the folder that the launcher is in
 */
record PackagedProgram(Path home) {
    private static final long PATIENCE_SECONDS = 180;

    /** What a process left behind. */
    record Ended(int code, String out, String err) {
        Ended expecting(int expected) {
            assertThat(code).as("exit code; standard error was:%n%s", err).isEqualTo(expected);
            return this;
        }
    }

    /** @param folder an existing folder; the program gets one with a space in its name below it */
    static PackagedProgram unpackInto(Path folder) throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve("unpacked here"));
        Path archive = Path.of(System.getProperty("answergraph.archive"));
        run(folder, List.of("tar", "-xzf", archive.toString(), "-C", target.toString()), "")
                .expecting(0);
        try (var entries = Files.list(target)) {
            return new PackagedProgram(entries.findFirst().orElseThrow());
        }
    }

    Path launcher() {
        return home.resolve("answergraph");
    }

    /** Runs a command line of the program in {@code folder} to its end. */
    Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, commandLine(arguments), "");
    }

    List<String> commandLine(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        Collections.addAll(command, arguments);
        return command;
    }

    static Ended run(Path folder, List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.createTempFile("in", null);
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            Files.writeString(in, input);
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return ended(process, out, err);
        } finally {
            for (Path file : List.of(in, out, err)) {
                Files.delete(file);
            }
        }
    }

    /** Waits for a process that writes into files. */
    static Ended ended(Process process, Path out, Path err) throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
