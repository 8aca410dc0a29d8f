package io.answergraph.docs;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Plain words for properties of the vocabularies that everyone uses, which bring none of their own along. */
final class Words {
    private static final Map<Node, String> WORDS = Map.ofEntries(
            Map.entry(RDFS.Nodes.subClassOf, "is a kind of"),
            Map.entry(RDFS.Nodes.subPropertyOf, "is a case of"),
            Map.entry(RDFS.Nodes.domain, "said of"),
            Map.entry(RDFS.Nodes.range, "names"),
            Map.entry(RDFS.Nodes.isDefinedBy, "defined by"),
            Map.entry(OWL.disjointWith.asNode(), "never is"),
            Map.entry(OWL.oneOf.asNode(), "one of"),
            Map.entry(OWL.sameAs.asNode(), "same as"),
            Map.entry(OWL.imports.asNode(), "imports"),
            Map.entry(OWL.versionInfo.asNode(), "version"),
            Map.entry(OWL2.versionIRI.asNode(), "IRI of this version"),
            Map.entry(SKOS.exactMatch.asNode(), "exactly"),
            Map.entry(SKOS.closeMatch.asNode(), "closely"),
            Map.entry(SKOS.broadMatch.asNode(), "something broader"),
            Map.entry(SKOS.narrowMatch.asNode(), "something narrower"),
            Map.entry(SKOS.relatedMatch.asNode(), "something related"),
            Map.entry(SKOS.related.asNode(), "related"),
            Map.entry(ORG.classification.asNode(), "kind of body"),
            Map.entry(ORG.subOrganizationOf.asNode(), "part of"),
            Map.entry(DCTerms.license.asNode(), "licence"),
            Map.entry(DCTerms.creator.asNode(), "made by"),
            Map.entry(DCTerms.publisher.asNode(), "published by"),
            Map.entry(DCTerms.created.asNode(), "made on"),
            Map.entry(DCTerms.modified.asNode(), "changed on"),
            Map.entry(DCTerms.subject.asNode(), "about"));

    private Words() {}

    static Optional<String> of(Node property) {
        return Optional.ofNullable(WORDS.get(property));
    }
}
