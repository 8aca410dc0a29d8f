package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Where a release comes from (PROV-O): the run that made the graph, the program, the sources and the ontology with their
 * checksums. The machine's name stays in the store. To be used within one read transaction.
 */
final class ReleaseProvenance {
    private static final Resource ENTITY = prov("Entity");
    private static final Resource ACTIVITY = prov("Activity");
    private static final Resource USED = prov("used");

    private final DatasetGraph dataset;
    private final Iris iris;
    private final StatementList statements = new StatementList();

    ReleaseProvenance(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /**
     * The statements, in no order.
     *
     * @param release of the program, as its users know it
     */
    Stream<Quad> quads(String release) {
        Node self = NodeFactory.createURI(iris.base() + "dataset");
        Node description = NodeFactory.createURI(iris.descriptionGraph());
        Node run = run();
        Node program = NodeFactory.createURI(iris.skolem("program " + release));
        Node ontology = NodeFactory.createURI(iris.vocabularyGraph());
        statements.iri(self, RDF.type, ENTITY);
        statements.iri(self, prov("wasGeneratedBy"), run);
        statements.iri(run, RDF.type, ACTIVITY);
        statements.iri(run, prov("wasAssociatedWith"), program);
        statements.iri(run, USED, ontology);
        statements.iri(program, RDF.type, prov("SoftwareAgent"));
        statements.text(program, RDFS.label, release);
        statements.iri(ontology, RDF.type, ENTITY);
        copy(description, self, Ag.extractorVersion, program);
        copy(description, self, Ag.ontologyDigest, ontology);
        for (Node document : objects(description, self, Terms.VOID_ROOT_RESOURCE)) {
            statements.iri(run, USED, document);
            statements.iri(self, prov("wasDerivedFrom"), document);
            statements.iri(document, RDF.type, ENTITY);
            copy(document, document, DCTerms.source.asNode(), document);
            copy(document, document, Ag.sha256, document);
            copy(document, document, Terms.SCHEMA_URL, document);
            copy(description, document, Ag.fingerprint, document);
        }
        return statements.quads();
    }

    /** The last run, with its times; one without times where the store has forgotten its runs. */
    private Node run() {
        Optional<Quad> last =
                Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, Terms.PROV_STARTED_AT_TIME, Node.ANY)).stream()
                        .max(Comparator.comparing(quad -> quad.getObject().getLiteralLexicalForm()));
        Node run = last.map(Quad::getSubject).orElseGet(() -> NodeFactory.createURI(iris.base() + "run/unknown"));
        copy(Quad.defaultGraphIRI, run, Terms.PROV_STARTED_AT_TIME, run);
        copy(Quad.defaultGraphIRI, run, Terms.PROV_ENDED_AT_TIME, run);
        return run;
    }

    private void copy(Node graph, Node subject, Node property, Node to) {
        objects(graph, subject, property)
                .forEach(object -> statements.iri(to, ResourceFactory.createResource(property.getURI()), object));
    }

    private List<Node> objects(Node graph, Node subject, Node property) {
        return Iter.toList(Iter.map(dataset.find(graph, subject, property, Node.ANY), Quad::getObject));
    }

    private static Resource prov(String name) {
        return ResourceFactory.createResource(Terms.PROV + name);
    }
}
