package io.answergraph.export;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Whether a folder still is the release that somebody wrote: its files, their checksums, and the graph in it. */
public final class ReleaseCheck {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    private final Path folder;

    /**
     * Takes the folder.
     *
     * @throws EnvironmentException if it is no release
     */
    public ReleaseCheck(Path folder) {
        this.folder = folder;
        if (!Files.isRegularFile(folder.resolve(Release.SUMS))) {
            throw new EnvironmentException("There is no release in " + folder + ": it has no " + Release.SUMS
                    + ". Name the folder that 'answergraph export --release DIR' wrote.");
        }
    }

    /** What is wrong with the files, a sentence for each; empty if each is there and has its checksum. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        SortedMap<String, String> sums = sums(faults);
        sums.forEach((name, sum) -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                faults.add(name + " is missing. Download the release again.");
            } else if (!sum.equals(sum(file))) {
                faults.add(name + " is not the file that was released: its checksum differs. Download it again.");
            }
        });
        for (String name : names()) {
            if (!name.equals(Release.SUMS) && !sums.containsKey(name)) {
                faults.add(name + " does not belong to the release. Move it elsewhere.");
            }
        }
        if (!sums.containsKey(Release.GRAPH)) {
            faults.add(Release.SUMS + " has no checksum of " + Release.GRAPH + ". Download the release again.");
        }
        return List.copyOf(faults);
    }

    private SortedMap<String, String> sums(List<String> faults) {
        SortedMap<String, String> sums = new TreeMap<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            // A name with a folder in it would lead out of the release.
            if (matcher.matches() && !matcher.group(2).matches(".*[/\\\\].*|\\.\\.?")) {
                sums.put(matcher.group(2), matcher.group(1));
            } else {
                faults.add(Release.SUMS + ", line " + number + ": no checksum with a file's name. Download it again.");
            }
        }
        return sums;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(folder.resolve(Release.SUMS));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private List<String> names() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private String sum(Path file) {
        try (DigestedOutput digested = new DigestedOutput(OutputStream.nullOutputStream())) {
            Files.copy(file, digested);
            return digested.sha256();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private EnvironmentException unreadable(Exception e) {
        return new EnvironmentException(
                "The release " + folder + " cannot be read (" + e.getMessage() + "). Check its permissions.", e);
    }

    /**
     * What the release's graph holds.
     *
     * @throws EnvironmentException if it is no TriG
     */
    public GraphContent content() {
        Path file = folder.resolve(Release.GRAPH);
        RDFParserBuilder parser = RDFParser.create()
                .source(file)
                .lang(Lang.TRIG)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
        try {
            return GraphContent.of(() -> AsyncParser.of(parser).streamQuads());
        } catch (RiotException e) {
            throw new EnvironmentException(file + " cannot be read as TriG: " + e.getMessage(), e);
        }
    }
}
