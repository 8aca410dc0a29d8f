package io.answergraph.store;

import io.answergraph.model.Claim;
import io.answergraph.model.DocumentId;
import io.answergraph.model.RoleId;
import io.answergraph.rdf.Ag;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What a document says of something, whatever words say it: a claim without its evidence. Ordered by document, then by its
 * parts.
 *
 * @param subject IRI of what it is about
 * @param property IRI
 * @param object IRI of the thing that it names
 * @param status word such as {@code asserted}
 * @param role IRI; empty where the claim has none
 */
public record Fact(DocumentId document, String subject, String property, String object, String status, String role)
        implements Comparable<Fact> {
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::document)
            .thenComparing(Fact::subject)
            .thenComparing(Fact::property)
            .thenComparing(Fact::object)
            .thenComparing(Fact::status)
            .thenComparing(Fact::role);

    static Fact of(DocumentId document, Claim claim) {
        return new Fact(
                document,
                claim.subject().iri(),
                claim.property().iri(),
                claim.object().iri(),
                claim.status().word(),
                claim.role().map(RoleId::iri).orElse(""));
    }

    /** Those of a document's graph, within the caller's transaction. */
    static SortedSet<Fact> in(DatasetGraph dataset, Node graph, DocumentId document) {
        SortedSet<Fact> facts = new TreeSet<>();
        for (Quad quad : Iter.toList(dataset.find(graph, Node.ANY, RDF.Nodes.type, Ag.Claim))) {
            Node claim = quad.getSubject();
            facts.add(new Fact(
                    document,
                    object(dataset, graph, claim, RDF.Nodes.subject),
                    object(dataset, graph, claim, RDF.Nodes.predicate),
                    object(dataset, graph, claim, RDF.Nodes.object),
                    object(dataset, graph, claim, Ag.status).substring(Ag.NS.length()),
                    find(dataset, graph, claim, Ag.role).orElse("")));
        }
        return facts;
    }

    private static String object(DatasetGraph dataset, Node graph, Node claim, Node property) {
        return find(dataset, graph, claim, property)
                .orElseThrow(() -> new IllegalStateException(claim + " lacks " + property));
    }

    private static Optional<String> find(DatasetGraph dataset, Node graph, Node claim, Node property) {
        return Iter.toList(dataset.find(graph, claim, property, Node.ANY)).stream()
                .map(quad -> quad.getObject().getURI())
                .findFirst();
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
