package io.answergraph.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the README and the tutorial tell a reader to type, in its order, in the unpacked archive.
 *
 * <p>A block fenced as {@code sh} holds commands that must succeed. One fenced as {@code console} holds a session:
 * {@code $ command}, then its output, in which a line {@code …} stands for any lines, and times in seconds may differ.
 */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|console)\\R(.*?)^```$");
    private static final Pattern SECONDS = Pattern.compile("\\d+(\\.\\d+)? s\\b");

    /** A command, and the lines that it is said to print. */
    private record Step(String command, List<String> output) {}

    @TestFactory
    Stream<DynamicTest> every_command_of_the_readme_does_what_it_says(@TempDir Path folder) throws Exception {
        PackagedProgram program = PackagedProgram.unpackInto(folder);
        return tests(program.home().resolve("README.md"), program);
    }

    @TestFactory
    Stream<DynamicTest> every_command_of_the_tutorial_does_what_it_says(@TempDir Path folder) throws Exception {
        Path checkout = Path.of(System.getProperty("answergraph.checkout"));
        return tests(checkout.resolve("src/site/another-subject.md"), PackagedProgram.unpackInto(folder));
    }

    private static Stream<DynamicTest> tests(Path guide, PackagedProgram program) throws IOException {
        List<Step> steps = steps(Files.readString(guide, UTF_8));
        assertThat(steps).as("commands in " + guide).isNotEmpty();
        return steps.stream()
                .filter(step -> !belongsToACheckout(step.command()))
                .map(step -> dynamicTest(step.command(), () -> check(step, program)));
    }

    /** The build cannot run itself; these commands are what runs this test. */
    private static boolean belongsToACheckout(String command) {
        return command.startsWith("mvn ") || command.startsWith("git ") || command.startsWith("cd ");
    }

    private static void check(Step step, PackagedProgram program) throws IOException, InterruptedException {
        List<String> shell = List.of("sh", "-c", step.command() + (step.output().isEmpty() ? "" : " 2>&1"));
        if (step.command().startsWith("./answergraph serve")) {
            checkServer(step.command(), program.home());
            return;
        }
        PackagedProgram.Ended ended =
                PackagedProgram.run(program.home(), shell, "").expecting(0);
        if (!step.output().isEmpty()) {
            assertThat(withoutTimes(ended.out())).matches(pattern(step.output()));
        }
    }

    private static void checkServer(String command, Path home) throws IOException, InterruptedException {
        // In place of the shell, so that ending the process ends the server.
        Process server = new ProcessBuilder("sh", "-c", "exec " + command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        try (var lines = server.inputReader(UTF_8)) {
            assertThat(lines.lines().limit(1)).first().asString().contains("http://");
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<Step> steps(String readme) {
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                block.group(2)
                        .replace("\\\n", "")
                        .lines()
                        .map(line -> line.replaceFirst("\\s+# .*", "").strip())
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(line -> steps.add(new Step(line, List.of())));
            } else {
                steps.addAll(session(block.group(2)));
            }
        }
        return steps;
    }

    private static List<Step> session(String block) {
        List<Step> steps = new ArrayList<>();
        block.lines().forEach(line -> {
            if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
            } else {
                steps.getLast().output().add(line);
            }
        });
        return steps;
    }

    private static Pattern pattern(List<String> output) {
        StringBuilder pattern = new StringBuilder();
        for (String line : output) {
            pattern.append(line.strip().equals("…") ? "(?:.*\\R)*?" : Pattern.quote(withoutTimes(line)) + "\\s*\\R");
        }
        return Pattern.compile(pattern + "\\s*");
    }

    private static String withoutTimes(String text) {
        return SECONDS.matcher(text).replaceAll("# s");
    }
}
