package io.answergraph.export;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Prefixes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads so that the same quads, in any order, make the same bytes. Nothing is held back but what the sort needs.
 * Safe to share between threads.
 */
public final class Exporter {
    private final String base;
    private final SortedMap<String, String> prefixes;

    /**
     * Takes what may shorten IRIs.
     *
     * @param iris of the graph; where a format has relative IRIs, they count from its base
     * @param prefixes with their namespaces; those of the graph's own vocabularies are known without
     */
    public Exporter(Iris iris, Map<String, String> prefixes) {
        this.base = iris.base();
        this.prefixes = new TreeMap<>(Prefixes.own());
        this.prefixes.putAll(prefixes);
    }

    /**
     * Writes the quads, which are closed, and flushes {@code out}, which is not closed. N-Triples and N-Quads come in the
     * order of canonical N-Quads.
     */
    public void write(Stream<Quad> quads, ExportFormat format, OutputStream out) {
        Stream<Quad> wanted = format.hasGraphs() ? quads : quads.map(Exporter::withoutGraph);
        try (SortedQuads sorted = new SortedQuads(wanted, order(format))) {
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            StreamRDF writer = writer(format, buffered);
            writer.start();
            if (format != ExportFormat.NT && format != ExportFormat.NQ) {
                prefixes.forEach(writer::prefix);
            }
            for (Iterator<Quad> each = sorted.iterator(); each.hasNext(); ) {
                Quad quad = each.next();
                if (quad.isDefaultGraph()) {
                    writer.triple(quad.asTriple());
                } else {
                    writer.quad(quad);
                }
            }
            writer.finish();
            buffered.flush();
        } catch (IOException e) {
            throw new EnvironmentException("The export cannot be written: " + e.getMessage(), e);
        }
    }

    private static Quad withoutGraph(Quad quad) {
        return Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple());
    }

    private static Comparator<Quad> order(ExportFormat format) {
        return format == ExportFormat.NQ ? CanonicalOrder.BY_LINE : CanonicalOrder.BY_GRAPH;
    }

    private StreamRDF writer(ExportFormat format, OutputStream out) {
        return switch (format) {
            case TTL -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case NT -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
            case NQ -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case RDFTHRIFT -> StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_THRIFT);
            case RDFXML -> new RdfXmlStream(out);
            case JSONLD -> new JsonLdStream(out, base);
        };
    }
}
