package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What a release says of itself for catalogues: VoID with counts, DCAT with a distribution for each file. */
final class ReleaseDescription {
    static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Iris iris;
    private final Node self;
    private final StatementList statements = new StatementList();

    private final GraphContent content;

    ReleaseDescription(Iris iris, GraphContent content) {
        this.iris = iris;
        this.content = content;
        this.self = NodeFactory.createURI(iris.base() + "dataset");
    }

    /**
     * The statements, in no order; files are named relative to the description.
     *
     * @param documents how many there are
     */
    Stream<Quad> quads(DatasetStatistics statistics, long documents, List<ReleasedFile> files) {
        statements.iri(self, RDF.type, VOID.Dataset);
        statements.iri(self, RDF.type, DCAT.Dataset);
        statements.english(self, DCTerms.title, "What question-and-answer documents say, as a graph");
        statements.english(
                self,
                DCTerms.description,
                "Claims with their status (asserted, hedged, recommended, lacking or denied), each with the words that say"
                        + " it, extracted from " + documents + (documents == 1 ? " document" : " documents")
                        + " of questions and answers.");
        statements.text(self, DCTerms.identifier, "sha256:" + content.hash());
        statements.text(self, VOID.uriSpace, iris.base());
        statements.iri(self, VOID.vocabulary, NodeFactory.createURI(Ag.NS));
        statements.iri(self, VOID.vocabulary, NodeFactory.createURI(Terms.SCHEMA));
        statements.iri(self, VOID.vocabulary, NodeFactory.createURI(Terms.NIF));
        statements.iri(self, VOID.vocabulary, NodeFactory.createURI(Terms.PROV));
        count(statistics, documents);
        files.forEach(this::distribution);
        return statements.quads();
    }

    private void count(DatasetStatistics statistics, long documents) {
        statements.number(self, VOID.documents, documents);
        statements.number(self, VOID.triples, statistics.triples());
        statements.number(self, VOID.distinctSubjects, statistics.subjects());
        statements.number(self, VOID.classes, statistics.classes().size());
        statements.number(self, VOID.properties, statistics.properties().size());
        statistics.classes().forEach((type, instances) -> {
            Node part = NodeFactory.createURI(iris.skolem("void:classPartition " + type));
            statements.iri(self, VOID.classPartition, part);
            statements.iri(part, VOID._class, NodeFactory.createURI(type));
            statements.number(part, VOID.entities, instances);
        });
        statistics.properties().forEach((property, triples) -> {
            Node part = NodeFactory.createURI(iris.skolem("void:propertyPartition " + property));
            statements.iri(self, VOID.propertyPartition, part);
            statements.iri(part, VOID.property, NodeFactory.createURI(property));
            statements.number(part, VOID.triples, triples);
        });
    }

    private void distribution(ReleasedFile file) {
        Node url = NodeFactory.createURI(file.name());
        Node distribution = NodeFactory.createURI(iris.skolem("dcat:distribution " + file.name()));
        Node checksum = NodeFactory.createURI(iris.skolem("spdx:checksum " + file.name()));
        if (file.name().equals(Release.GRAPH)) {
            statements.iri(self, VOID.dataDump, url);
        }
        statements.iri(self, DCAT.distribution, distribution);
        statements.iri(distribution, RDF.type, DCAT.Distribution);
        statements.text(distribution, DCTerms.title, file.name());
        statements.iri(distribution, DCAT.downloadURL, url);
        statements.iri(distribution, DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + file.mediaType()));
        statements.number(distribution, DCAT.byteSize, file.bytes());
        statements.iri(distribution, ResourceFactory.createResource(SPDX + "checksum"), checksum);
        statements.iri(
                checksum,
                ResourceFactory.createResource(SPDX + "algorithm"),
                NodeFactory.createURI(SPDX + "checksumAlgorithm_sha256"));
        statements.text(checksum, ResourceFactory.createResource(SPDX + "checksumValue"), file.sha256());
    }
}
