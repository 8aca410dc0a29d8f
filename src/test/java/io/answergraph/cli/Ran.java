package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** What a command line did, run inside this process with the ontology of the checkout. */
record Ran(int code, String out, String err) {
    /** The folder of the checkout. */
    static final Path CHECKOUT = Path.of("").toAbsolutePath();

    static Ran program(String... arguments) {
        return programReading("", arguments);
    }

    static Ran programReading(String input, String... arguments) {
        return program(CHECKOUT, input, arguments);
    }

    static Ran program(Path home, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                Integer.MAX_VALUE,
                false);
        int code = new Program(streams, new Installation(home)).run(arguments);
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    Ran ended(int expected) {
        assertThat(code)
                .as("exit code; standard output:%n%s%nstandard error:%n%s", out, err)
                .isEqualTo(expected);
        assertThat(err).as("a stack trace is for bugs only").doesNotContain("\tat ");
        return this;
    }
}
