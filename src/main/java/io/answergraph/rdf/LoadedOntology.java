package io.answergraph.rdf;

import io.answergraph.model.Ontology;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;

/**
 * An ontology folder, read.
 *
 * @param ontology what the stages before the graph are told
 * @param vocabulary all triples of the folder, without blank nodes, IRIs below the base in use; not to be changed
 * @param prefixes those of the graph's own vocabularies and of the folder, with their namespaces
 * @param shapes the folder's own {@code shapes.ttl}; where it has none, the program's shapes hold
 * @param places where in the folder's files each triple of {@code vocabulary} stands
 */
public record LoadedOntology(
        Ontology ontology, Graph vocabulary, SortedMap<String, String> prefixes, Optional<Path> shapes, Places places) {
    public Iris iris() {
        return new Iris(ontology.base());
    }
}
