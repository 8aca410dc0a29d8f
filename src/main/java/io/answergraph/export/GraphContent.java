package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What an exported graph holds, told from its statements alone, whatever file they came in.
 *
 * @param hash SHA-256 of its canonical N-Quads: of the very bytes of an export as {@code nq}
 * @param graphs for each graph's IRI the same of it alone
 * @param statements in all graphs
 * @param hasText whether the documents' own words are there
 * @param base what its IRIs start with; empty where it has no description of a dataset
 * @param ontologyDigest of the ontology that it was built with
 * @param extractorVersion of the program that built it
 */
public record GraphContent(
        String hash,
        SortedMap<String, String> graphs,
        long statements,
        boolean hasText,
        String base,
        String ontologyDigest,
        String extractorVersion) {

    /**
     * Reads the statements twice.
     *
     * @param quads gives them anew; the streams are closed
     */
    public static GraphContent of(Supplier<Stream<Quad>> quads) {
        Facts facts = new Facts();
        MessageDigest whole = Iris.sha256();
        each(quads, CanonicalOrder.BY_LINE, (quad, line) -> {
            whole.update(line);
            facts.add(quad);
        });
        SortedMap<String, String> graphs = new TreeMap<>();
        GraphDigests digests = new GraphDigests(graphs);
        each(quads, CanonicalOrder.BY_GRAPH, digests);
        digests.finish();
        return new GraphContent(
                HexFormat.of().formatHex(whole.digest()),
                graphs,
                facts.statements,
                facts.hasText,
                facts.base,
                facts.ontologyDigest,
                facts.extractorVersion);
    }

    private static void each(Supplier<Stream<Quad>> quads, Comparator<Quad> order, BiConsumer<Quad, byte[]> sink) {
        try (SortedQuads sorted = new SortedQuads(quads.get(), order)) {
            for (Iterator<Quad> each = sorted.iterator(); each.hasNext(); ) {
                Quad quad = each.next();
                sink.accept(quad, (NodeFmtLib.strNQ(quad) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Digests one graph after the other. */
    private static final class GraphDigests implements BiConsumer<Quad, byte[]> {
        private final SortedMap<String, String> graphs;
        private final MessageDigest digest = Iris.sha256();
        private @Nullable Node graph;

        GraphDigests(SortedMap<String, String> graphs) {
            this.graphs = graphs;
        }

        @Override
        public void accept(Quad quad, byte[] line) {
            if (!quad.getGraph().equals(graph)) {
                finish();
                graph = quad.getGraph();
            }
            digest.update(line);
        }

        void finish() {
            if (graph != null) {
                graphs.put(graph.toString(), HexFormat.of().formatHex(digest.digest()));
            }
        }
    }

    /** What the description says of the graph. */
    private static final class Facts {
        private long statements;
        private boolean hasText;
        private String base = "";
        private String ontologyDigest = "";
        private String extractorVersion = "";

        void add(Quad quad) {
            statements++;
            hasText |= quad.getPredicate().equals(Terms.NIF_IS_STRING);
            if (quad.getSubject().getURI().endsWith("/dataset")
                    && quad.getObject().isLiteral()) {
                String value = quad.getObject().getLiteralLexicalForm();
                if (quad.getPredicate().equals(Terms.VOID_URI_SPACE)) {
                    base = value;
                } else if (quad.getPredicate().equals(Ag.ontologyDigest)) {
                    ontologyDigest = value;
                } else if (quad.getPredicate().equals(Ag.extractorVersion)) {
                    extractorVersion = value;
                }
            }
        }
    }
}
