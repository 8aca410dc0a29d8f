package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import io.answergraph.store.GraphStore;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Builds a graph anew whenever its documents change, while others read it: they see the graph as it was until a build is whole.
 * It looks again and again, since file systems on a network tell nobody of changes.
 */
final class Watch implements AutoCloseable {
    private final Output output;
    private final Build build;
    private final GraphStore graph;
    private final List<String> sources;
    private final Duration pause;
    private final Thread thread;
    private String built = "";

    /**
     * Takes what to watch; {@link #first} and then {@link #start} are to be called.
     *
     * @param sources files, folders and globs
     * @param pause between two looks; a change is built when it is over for so long
     */
    Watch(Output output, Build build, GraphStore graph, List<String> sources, Duration pause) {
        this.output = output;
        this.build = build;
        this.graph = graph;
        this.sources = List.copyOf(sources);
        this.pause = pause;
        this.thread = Thread.ofPlatform().name("watch").daemon().unstarted(this::run);
    }

    /**
     * Builds for the first time.
     *
     * @throws Build.Abandoned if no document can be read
     */
    void first() {
        Sources files = open();
        String state = files.state();
        build(files);
        built = state;
    }

    void start() {
        thread.start();
    }

    private void run() {
        String before = built;
        try {
            while (true) {
                Thread.sleep(pause);
                before = look(before);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Builds what changed since the last build and stands still since the last look. */
    private String look(String before) {
        try {
            Sources files = open();
            String state = files.state();
            if (state.equals(before) && !state.equals(built)) {
                // Set first, so that what cannot be built is not tried again before it changes.
                built = state;
                build(files);
            }
            return state;
        } catch (Build.Abandoned e) {
            e.report(output);
            output.warn("The graph stays as it is.");
        } catch (EnvironmentException e) {
            report(String.valueOf(e.getMessage()), before);
            return "";
        }
        return before;
    }

    private void report(String message, String before) {
        if (!before.isEmpty()) {
            output.warn(message + " The graph stays as it is.");
        }
    }

    private void build(Sources files) {
        Instant started = Instant.now();
        Build.Outcome outcome = build.run(graph, files);
        new ProblemReport(outcome.intake().problems()).print(output);
        output.note("Built the graph: " + Amount.of(outcome.intake().read(), "document") + " read, "
                + outcome.intake().unchanged() + " unchanged, "
                + outcome.dropped().size() + " dropped, in "
                + Duration.between(started, Instant.now()).toMillis() + " ms.");
    }

    private Sources open() {
        StandardInput nothing = new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME);
        return Sources.of(sources, nothing, Limits.defaults());
    }

    /** Ends it; a build that runs comes to its end first. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
