package io.answergraph.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What went wrong, one of each kind kept with its input in a file. Safe for use by many threads. */
final class Failures {
    private final Path folder;
    private final Map<String, Integer> times = new TreeMap<>();
    private final Map<String, String> first = new TreeMap<>();

    /** @param folder where inputs are kept; made when the first has to be */
    Failures(Path folder) {
        this.folder = folder;
    }

    synchronized boolean isEmpty() {
        return times.isEmpty();
    }

    /** Whether nothing of that kind was met before. */
    synchronized boolean isNew(Throwable thrown) {
        return !times.containsKey(kind(thrown));
    }

    /**
     * Notes a failure.
     *
     * @param input that fails, as small as it could be made; kept if it is the first of its kind
     */
    synchronized void add(Case made, Input input, Throwable thrown) {
        String kind = kind(thrown);
        if (times.merge(kind, 1, Integer::sum) == 1) {
            first.put(kind, made.recipe() + " " + made.id() + ", kept as " + keep(made, input, thrown));
        }
    }

    private Path keep(Case made, Input input, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        try {
            Path home = Files.createDirectories(folder.resolve(made.id()));
            Files.write(home.resolve(input.name()), input.bytes());
            Files.writeString(home.resolve("failure.log"), trace.toString());
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Failures of one kind come from one place, or break one law. */
    static String kind(Throwable thrown) {
        if (thrown instanceof BrokenLaw) {
            return "law broken: " + thrown.getMessage();
        }
        String places = Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.answergraph."))
                .limit(3)
                .map(frame -> frame.getClassName().substring("io.answergraph.".length()) + "." + frame.getMethodName())
                .distinct()
                .collect(Collectors.joining(" < "));
        return thrown.getClass().getName() + " at " + places;
    }

    /** A line for each kind. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        times.forEach((kind, count) -> lines.add(count + " x " + kind + "; first: " + first.get(kind)));
        return lines;
    }
}
