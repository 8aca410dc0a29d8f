package io.answergraph.server;

import io.answergraph.export.ExportFormat;
import io.answergraph.rdf.Terms;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What is served here, for programs: the dataset (VoID) and the query service (SPARQL 1.1 Service Description), in one graph,
 * so that either address leads to both.
 */
final class DescriptionResource implements Resource {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML",
            "TriG",
            "N-Quads");

    private final Statements statements;

    DescriptionResource(Limits limits) {
        this.statements = new Statements(limits);
    }

    /** How many statements the graph has; counting reads them all. */
    private record Counted(long quads) {}

    @Override
    public Page open(HttpServletRequest request) {
        Offer<ExportFormat> offer = Offer.chosen(request, Offer.GRAPHS);
        URI here = URI.create(request.getRequestURL().toString());
        return (graph, response) -> statements.write(statements(here, graph), offer, graph, response);
    }

    private Stream<Quad> statements(URI here, Snapshot graph) {
        List<Quad> said = new ArrayList<>();
        Node service = iri(here.resolve(Routes.SPARQL).toString());
        Node dataset = iri(graph.iris().base() + "dataset");
        dataset(said, dataset, service, graph);
        service(said, dataset, service);
        try (Stream<Quad> own = graph.graph(iri(graph.iris().descriptionGraph()))) {
            own.filter(quad -> quad.getSubject().equals(dataset))
                    .forEach(quad -> add(said, quad.getSubject(), quad.getPredicate(), quad.getObject()));
        }
        return said.stream();
    }

    private void dataset(List<Quad> said, Node dataset, Node service, Snapshot graph) {
        add(said, dataset, RDF.Nodes.type, iri(SD + "Dataset"));
        add(said, dataset, iri(Terms.VOID + "sparqlEndpoint"), service);
        add(said, dataset, iri(Terms.VOID + "triples"), number(counted(graph)));
        graph.prefixes().values().stream()
                .filter(namespace -> !namespace.startsWith(graph.iris().base()))
                .forEach(namespace -> add(said, dataset, iri(Terms.VOID + "vocabulary"), iri(namespace)));
    }

    private static void service(List<Quad> said, Node dataset, Node service) {
        add(said, service, RDF.Nodes.type, iri(SD + "Service"));
        add(said, service, iri(SD + "endpoint"), service);
        add(said, service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
        add(said, service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
        add(said, service, iri(SD + "defaultDataset"), dataset);
        RESULT_FORMATS.forEach(format -> add(said, service, iri(SD + "resultFormat"), iri(FORMATS + format)));
    }

    private long counted(Snapshot graph) {
        return graph.memory()
                .once(Counted.class, () -> {
                    try (Stream<Quad> all = graph.quads()) {
                        return new Counted(all.count());
                    }
                })
                .quads();
    }

    private static void add(List<Quad> said, Node subject, Node predicate, Node object) {
        said.add(Quad.create(Quad.defaultGraphNodeGenerated, subject, predicate, object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
