package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of two workers, each a process of its own, started as a user does: by what {@code spark-submit} runs. */
class SparkSubmitTest {
    private static final long PATIENCE_SECONDS = 900;

    @TempDir
    private Path folder;

    /** What an installation of Spark has in its folder {@code jars}: here, all libraries of the class path. */
    private Path sparkHome() throws IOException {
        Path jars = Files.createDirectories(Ran.CHECKOUT.resolve("target/spark-home/jars"));
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(Pattern.quote(java.io.File.pathSeparator), -1)) {
            if (entry.endsWith(".jar")) {
                Path jar = Path.of(entry);
                Path link = jars.resolve(jar.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, jar);
            }
        }
        return jars.getParent();
    }

    /** The program as the jar that is submitted. */
    private Path program() throws IOException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path jar = folder.resolve("answergraph.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> below = Files.walk(classes)) {
            below.filter(Files::isRegularFile).forEach(each -> add(classes.relativize(each), each, out));
        }
        return jar;
    }

    private static void add(Path name, Path file, JarOutputStream out) {
        try {
            out.putNextEntry(new JarEntry(name.toString().replace('\\', '/')));
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void submit(String... arguments) throws IOException, InterruptedException {
        Path home = sparkHome();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Danswergraph.home=" + Ran.CHECKOUT));
        command.addAll(List.of(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", home.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local-cluster[2,1,1024]"));
        command.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=localhost"));
        command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
        command.addAll(List.of("--class", Main.class.getName(), program().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        // as Spark's own scripts do
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Path log = folder.resolve("log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean isOver = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(isOver && process.exitValue() == 0)
                .as("the job ended well; it said:%n%s", Files.readString(log))
                .isTrue();
    }

    @Test
    void the_corpus_gives_the_graph_of_a_build() throws IOException, InterruptedException {
        String corpus = Ran.CHECKOUT.resolve("corpus").toString();
        String parts = folder.resolve("parts").toString();
        submit("spark", corpus, "--out", parts);
        Ran.program("load", parts, "--store", folder + "/loaded").ended(0);
        Ran.program("build", corpus, "--store", folder + "/built").ended(0);
        assertThat(LocalSpark.export(folder + "/loaded")).isEqualTo(LocalSpark.export(folder + "/built"));
    }
}
