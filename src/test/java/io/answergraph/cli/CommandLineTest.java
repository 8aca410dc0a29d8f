package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {
    static Stream<String> commands() {
        return Stream.of(
                "build",
                "extract",
                "query",
                "ask",
                "compare",
                "outliers",
                "export",
                "list",
                "remove",
                "stats",
                "validate",
                "explain",
                "serve",
                "init",
                "vocabulary",
                "completion");
    }

    /** With those of a group in place of the group. */
    static Stream<String> runnable() {
        return commands()
                .flatMap(command -> command.equals("vocabulary")
                        ? Stream.of("vocabulary check", "vocabulary suggest", "vocabulary accept")
                        : Stream.of(command));
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void every_command_has_help_with_examples_and_a_version(String command) {
        Ran help = Ran.program((command + " --help").split(" ")).ended(0);
        assertThat(help.out()).contains("Examples:", "  answergraph " + command, "--quiet", "--verbose", "--version");
        assertThat(help.err()).isEmpty();
        assertThat(Ran.program((command + " --version").split(" ")).ended(0).out())
                .startsWith("answergraph");
    }

    @Test
    void the_help_of_the_program_names_every_command() {
        String help = Ran.program("--help").ended(0).out();
        assertThat(commands()).allMatch(command -> help.contains("  " + command + " "));
        assertThat(Ran.program("help", "build").ended(0).out()).startsWith("Usage: answergraph build");
    }

    @Test
    void no_command_is_a_mistake() {
        assertThat(Ran.program().ended(2).err()).contains("Name a command: build, extract,");
    }

    @Test
    void an_unknown_option_is_a_mistake_that_names_the_likely_one() {
        Ran ran = Ran.program("build", "--thread", "2").ended(2);
        assertThat(ran.err()).contains("Unknown option: '--thread'", "--threads", "answergraph build --help");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void an_unknown_command_is_a_mistake_that_names_the_likely_one() {
        assertThat(Ran.program("biuld").ended(2).err()).contains("'biuld'", "build");
    }

    @Test
    void a_number_of_threads_below_one_is_a_mistake() {
        assertThat(Ran.program("build", "--threads", "0").ended(2).err()).contains("--threads must be 1 or more");
    }

    @Test
    void completion_knows_every_command_and_its_options() {
        String script = Ran.program("completion").ended(0).out();
        assertThat(commands()).allMatch(script::contains);
        assertThat(script).contains("--asserted-only", "complete ");
    }
}
