package io.answergraph.parts;

import io.answergraph.export.SortedQuads;
import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * The statements of files of N-Quads (W3C), as they are or packed by gzip. They are read anew whenever they are asked for. Used
 * by one thread.
 */
public final class Parts {
    private final List<Path> files;

    private Parts(Set<Path> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Finds the files; reads none yet.
     *
     * @param arguments files, or folders with all {@code .nq} and {@code .nq.gz} below them; a file named twice counts once
     * @throws EnvironmentException if one is not there, or none holds anything to read
     */
    public static Parts of(List<Path> arguments) {
        Set<Path> files = new LinkedHashSet<>();
        arguments.forEach(argument -> files.addAll(PartFiles.of(argument, name -> name.endsWith(".nq"))));
        if (files.isEmpty()) {
            throw new EnvironmentException("There are no files of N-Quads (.nq, .nq.gz) in "
                    + String.join(", ", arguments.stream().map(Path::toString).toList())
                    + ". Name the folder that 'answergraph spark' wrote.");
        }
        return new Parts(files);
    }

    /** How many files there are. */
    public int size() {
        return files.size();
    }

    /**
     * Gives all statements, those of one graph together, so that what is done with a graph is done once. They are read twice: to
     * see how they stand, and then as they stand where that will do. Else they are sorted, which takes temporary files about as
     * large as the parts unpacked.
     *
     * @param looking run for each statement that is read before the first is given; what it throws ends the reading
     * @throws EnvironmentException if a file cannot be read or is not N-Quads; the message names it
     */
    public void graphByGraph(Runnable looking, Consumer<Quad> sink) {
        if (standTogether(looking)) {
            read(sink);
        } else {
            readSorted(looking, sink);
        }
    }

    private boolean standTogether(Runnable looking) {
        try {
            look(looking, new GraphRuns());
            return true;
        } catch (GraphRuns.Scattered e) {
            return false;
        }
    }

    private void readSorted(Runnable looking, Consumer<Quad> sink) {
        try (SortedQuads sorted = SortedQuads.byGraph(sorting -> look(looking, sorting))) {
            sorted.iterator().forEachRemaining(sink);
        }
    }

    private void look(Runnable looking, Consumer<Quad> sink) {
        read(quad -> {
            looking.run();
            sink.accept(quad);
        });
    }

    private void read(Consumer<Quad> sink) {
        files.forEach(file -> read(file, sink));
    }

    private static void read(Path file, Consumer<Quad> sink) {
        try (InputStream in = PartFiles.open(file)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .resolveURIs(false)
                    // What stood in one graph already is good for the other, odd IRIs included.
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new Statements(sink));
        } catch (IOException | RiotException | RuntimeIOException e) {
            throw new EnvironmentException(
                    "The part " + file + " cannot be read (" + e.getMessage()
                            + "). Fetch or write it anew: it must be N-Quads, and whole.",
                    e);
        }
    }

    /** Gives triples as statements of no graph. */
    private static final class Statements extends StreamRDFBase {
        private final Consumer<Quad> sink;

        Statements(Consumer<Quad> sink) {
            this.sink = sink;
        }

        @Override
        public void triple(Triple triple) {
            sink.accept(Quad.create(Quad.defaultGraphNodeGenerated, triple));
        }

        @Override
        public void quad(Quad quad) {
            sink.accept(quad);
        }
    }
}
