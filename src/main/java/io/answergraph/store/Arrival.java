package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Terms;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes a whole graph that was made elsewhere: documents and their description; the vocabulary is taken from the ontology, which
 * must be the one that the graph was made with. Used by one thread, within a transaction.
 */
final class Arrival extends GraphGroups {
    private final DatasetGraph before;
    private final Target target;
    private final LoadedOntology ontology;
    private final Iris iris;
    private final DatasetDescription description;
    private final Node described;
    private final Node vocabulary;
    private final Map<Node, Map<Node, String>> said = new HashMap<>();
    private final SortedSet<DocumentId> documents = new TreeSet<>();

    /**
     * Takes where it reads and writes.
     *
     * @param before what the store holds until now
     */
    Arrival(DatasetGraph before, Target target, LoadedOntology ontology) {
        this.before = before;
        this.target = target;
        this.ontology = ontology;
        this.iris = ontology.iris();
        this.description = new DatasetDescription(iris);
        this.described = description.graph();
        this.vocabulary = NodeFactory.createURI(iris.vocabularyGraph());
    }

    @Override
    public void quad(Quad quad) {
        if (quad.getGraph().equals(described)) {
            describe(quad);
        } else if (!quad.getGraph().equals(vocabulary)) {
            super.quad(quad);
        }
    }

    private void describe(Quad quad) {
        if (quad.getObject().isLiteral()) {
            said.computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
                    .put(quad.getPredicate(), quad.getObject().getLiteralLexicalForm());
        }
        if (quad.getSubject().equals(description.self()) && quad.getPredicate().equals(Ag.ontologyDigest)) {
            checkOntology();
        }
    }

    private void checkOntology() {
        if (!ofDataset(Ag.ontologyDigest).equals(ontology.ontology().digest())) {
            throw refused(
                    "They were made with another ontology than this one. Name that one with --ontology, or make them"
                            + " anew.");
        }
    }

    @Override
    public void triple(Triple triple) {
        throw refused("A statement stands in no graph. If this is a backup, use 'answergraph restore'.");
    }

    @Override
    void graph(Node name, List<Quad> quads) {
        String before = iris.base() + "doc/";
        if (!name.isURI() || !name.getURI().startsWith(before)) {
            throw refused("The graph " + name + " is none of a graph with the base " + iris.base()
                    + ". Name the base that they were made with with --base; other graphs are not loaded.");
        }
        if (quads.stream()
                .anyMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank())) {
            throw refused("The graph " + name + " has blank nodes, which this program writes none of.");
        }
        List<Quad> each = List.copyOf(new LinkedHashSet<>(quads));
        target.replace(name, each::stream, tally(name, each));
        documents.add(new DocumentId(name.getURI().substring(before.length())));
    }

    /**
     * Ends it.
     *
     * @throws DeliveryException if what came is not all that the description needs, or more
     */
    void complete(Run run) {
        finish();
        checkOntology();
        SortedMap<DocumentId, Fingerprint> fingerprints = fingerprints();
        Ledger.each(before, (graph, tally) -> {
            if (!come().contains(graph) && !graph.equals(vocabulary) && !graph.equals(described)) {
                target.drop(graph);
            }
        });
        target.replace(
                vocabulary,
                () -> ontology.vocabulary().stream().map(triple -> Quad.create(vocabulary, triple)),
                Tally.of(ontology.vocabulary().stream().map(triple -> Quad.create(vocabulary, triple))));
        new Catalog(before, iris)
                .write(
                        target,
                        fingerprints,
                        ontology.ontology().digest(),
                        ofDataset(Ag.extractorVersion),
                        ofDataset(DatasetDescription.REVISION));
        new RunGraph(target.runs(), iris).add(run);
        ontology.prefixes().forEach(target::prefix);
        target.finish();
    }

    private SortedMap<DocumentId, Fingerprint> fingerprints() {
        SortedMap<DocumentId, Fingerprint> fingerprints = new TreeMap<>();
        documents.forEach(id -> {
            Map<Node, String> own = said.getOrDefault(NodeFactory.createURI(iris.document(id)), Map.of());
            fingerprints.put(
                    id,
                    new Fingerprint(
                            of(own, Ag.fingerprint, id),
                            of(own, Ag.ontologyDigest, id),
                            iris.base(),
                            of(own, Ag.extractorVersion, id)));
        });
        String count = ofDataset(Terms.VOID_DOCUMENTS);
        if (!count.equals(Integer.toString(documents.size()))) {
            throw refused("They hold " + documents.size() + " documents, and their description tells of " + count
                    + ". Some of the files are missing, or there are too many.");
        }
        return fingerprints;
    }

    private static String of(Map<Node, String> own, Node property, DocumentId id) {
        String value = own.get(property);
        if (value == null) {
            throw refused("Their description does not tell of the document " + id
                    + ". Some of the files are missing, or come from elsewhere.");
        }
        return value;
    }

    private String ofDataset(Node property) {
        Map<Node, String> own = said.getOrDefault(description.self(), Map.of());
        if (!own.containsKey(Ag.ontologyDigest)) {
            throw refused("There is no description of a graph with the base " + iris.base()
                    + " among them. Name all files that were made together, and the base with --base.");
        }
        return own.getOrDefault(property, "");
    }

    private static DeliveryException refused(String message) {
        return new DeliveryException(message, false);
    }
}
