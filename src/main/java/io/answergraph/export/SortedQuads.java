package io.answergraph.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Quads in order, each once; more than fit in memory go to temporary files, which closing deletes. Used by one thread. */
public final class SortedQuads implements AutoCloseable {
    /** About 100 MB of quads. */
    private static final long IN_MEMORY = 200_000;

    private final SortedDataBag<Quad> bag;

    SortedQuads(Stream<Quad> quads, Comparator<Quad> order) {
        this(order);
        try (quads) {
            quads.forEach(bag::add);
        }
    }

    private SortedQuads(Comparator<Quad> order) {
        bag = BagFactory.newSortedBag(new ThresholdPolicyCount<>(IN_MEMORY), new Lines(), order);
    }

    /**
     * Sorts graph by graph, each in the order of canonical N-Quads.
     *
     * @param quads gives them all to whom it is given, before it returns
     */
    public static SortedQuads byGraph(Consumer<Consumer<Quad>> quads) {
        SortedQuads sorted = new SortedQuads(CanonicalOrder.BY_GRAPH);
        try {
            quads.accept(sorted.bag::add);
            return sorted;
        } catch (RuntimeException e) {
            sorted.close();
            throw e;
        }
    }

    /** In order; to be read once. */
    public Iterator<Quad> iterator() {
        return Iter.distinctAdjacent(bag.iterator());
    }

    @Override
    public void close() {
        bag.close();
    }

    /** Temporary files are N-Quads. */
    private static final class Lines implements SerializationFactory<Quad> {
        @Override
        public Sink<Quad> createSerializer(OutputStream out) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            writer.start();
            return new Sink<>() {
                @Override
                public void send(Quad quad) {
                    writer.quad(quad);
                }

                @Override
                public void flush() {
                    writer.finish();
                }

                @Override
                public void close() {
                    writer.finish();
                }
            };
        }

        @Override
        public Iterator<Quad> createDeserializer(InputStream in) {
            return IteratorParsers.createIteratorNQuads(in);
        }
    }
}
