package io.answergraph.server;

import io.answergraph.export.ExportFormat;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Quad;

/**
 * Whole graphs, for reading (SPARQL 1.1 Graph Store HTTP Protocol, section 5.2): {@code ?default}, {@code ?graph=IRI}, or all
 * with their names.
 */
final class GraphResource implements Resource {
    private static final Set<String> KNOWN = Set.of("default", "graph", "format");

    private final Statements statements;

    GraphResource(Limits limits) {
        this.statements = new Statements(limits);
    }

    @Override
    public Page open(HttpServletRequest request) {
        request.getParameterMap().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused(
                            400, "There is no parameter '" + name + "' here, only default, graph and format.");
                });
        String[] graphs = request.getParameterValues("graph");
        boolean isDefault = request.getParameter("default") != null;
        if (graphs != null && (graphs.length > 1 || isDefault)) {
            throw new Refused(400, "Name one graph, or the default graph.");
        }
        if (graphs != null) {
            Node name = NodeFactory.createURI(resolved(graphs[0], request));
            return page(Offer.chosen(request, Offer.GRAPHS), graph -> existing(name, graph));
        }
        return page(
                Offer.chosen(request, isDefault ? Offer.GRAPHS : Offer.DATASETS),
                isDefault ? graph -> graph.quads().map(GraphResource::withoutName) : Snapshot::quads);
    }

    private Page page(Offer<ExportFormat> offer, Function<Snapshot, Stream<Quad>> quads) {
        return (graph, response) -> {
            try (Stream<Quad> read = quads.apply(graph)) {
                statements.write(read, offer, graph, response);
            }
        };
    }

    private static Stream<Quad> existing(Node name, Snapshot graph) {
        List<Quad> first;
        try (Stream<Quad> quads = graph.graph(name)) {
            first = quads.limit(1).toList();
        }
        if (first.isEmpty()) {
            throw new Refused(404, "There is no such graph.");
        }
        return graph.graph(name).map(GraphResource::withoutName);
    }

    private static Quad withoutName(Quad quad) {
        return new Quad(Quad.defaultGraphNodeGenerated, quad.asTriple());
    }

    private static String resolved(String iri, HttpServletRequest request) {
        try {
            return IRIx.create(request.getRequestURL().toString()).resolve(iri).str();
        } catch (IRIException e) {
            throw new Refused(400, "The graph's name is no IRI.");
        }
    }
}
