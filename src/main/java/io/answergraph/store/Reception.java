package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts into a store what a build made elsewhere, as that build would have left it here: each graph that comes takes the place of
 * the one of its name, and {@link #complete} drops what the new description knows no longer. Used within the caller's write
 * transaction, by one thread.
 */
final class Reception extends GraphGroups {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Target target;
    private final Catalog catalog;
    private final SortedMap<DocumentId, Fingerprint> before;
    private final List<Node> graphsBefore;
    private final String ontologyBefore;
    private final Map<Node, DocumentId> held = new HashMap<>();
    private final SortedSet<Fact> factsBefore = new TreeSet<>();
    private final SortedSet<DocumentId> replaced = new TreeSet<>();
    private boolean hasRun;

    /**
     * Takes where it reads and writes.
     *
     * @param iris those that the store was built with
     * @param target writes to the dataset
     */
    Reception(DatasetGraph dataset, Iris iris, Target target) {
        this.dataset = dataset;
        this.iris = iris;
        this.target = target;
        this.catalog = new Catalog(dataset, iris);
        this.before = catalog.documents();
        this.graphsBefore = catalog.graphs().toList();
        this.ontologyBefore = catalog.ontologyDigest();
        before.keySet().forEach(id -> held.put(node(iris.document(id)), id));
    }

    @Override
    public void prefix(String prefix, String iri) {
        target.prefix(prefix, iri);
    }

    /** A statement about the run. */
    @Override
    public void triple(Triple triple) {
        if (triple.getPredicate().equals(Terms.STORE_TALLY)) {
            throw new DeliveryException("It writes into the store's own notes.", false);
        }
        if (!hasRun) {
            new RunGraph(target.runs(), iris).forgetProblems();
            hasRun = true;
        }
        target.runs().add(triple);
    }

    @Override
    void graph(Node name, List<Quad> quads) {
        DocumentId id = held.get(name);
        if (id != null) {
            replaced.add(id);
            factsBefore.addAll(Fact.in(dataset, name, id));
        }
        target.replace(name, quads::stream, tally(name, quads));
    }

    /**
     * Drops what the build dropped.
     *
     * @return what the replaced documents say otherwise than before
     * @throws DeliveryException if what came is not all that the description needs, or more
     */
    Changes complete() {
        Iris now = described();
        boolean isOther = !now.equals(iris);
        Catalog described = new Catalog(dataset, now);
        SortedMap<DocumentId, Fingerprint> after = described.documents();
        check(now, after, isOther || !described.ontologyDigest().equals(ontologyBefore));
        if (isOther) {
            graphsBefore.forEach(target::drop);
        } else {
            before.keySet().stream()
                    .filter(id -> !after.containsKey(id))
                    .forEach(id -> target.drop(node(iris.document(id))));
        }
        target.finish();
        return changes();
    }

    private Iris described() {
        return come().stream()
                .flatMap(graph -> Catalog.base(dataset, graph).stream())
                .findFirst()
                .orElseThrow(() -> new DeliveryException("It has no description of what it makes.", false));
    }

    private void check(Iris now, SortedMap<DocumentId, Fingerprint> after, boolean hasVocabulary) {
        Set<Node> needed = new HashSet<>(Set.of(node(now.descriptionGraph())));
        if (hasVocabulary) {
            needed.add(node(now.vocabularyGraph()));
        }
        after.forEach((id, fingerprint) -> {
            if (!fingerprint.equals(before.get(id))) {
                needed.add(node(now.document(id)));
            }
        });
        Optional<Node> odd = Stream.concat(needed.stream(), come().stream())
                .filter(graph -> !(needed.contains(graph) && come().contains(graph)))
                .min((one, other) -> one.toString().compareTo(other.toString()));
        if (odd.isPresent()) {
            throw new DeliveryException(
                    "Its description and its graphs are not of one build: "
                            + (needed.contains(odd.get()) ? "there is no graph " : "there should be no graph ")
                            + odd.get() + ".",
                    false);
        }
    }

    private Changes changes() {
        SortedSet<Fact> factsNow = new TreeSet<>();
        replaced.forEach(id -> factsNow.addAll(Fact.in(dataset, node(iris.document(id)), id)));
        SortedSet<Fact> gained = new TreeSet<>(factsNow);
        gained.removeAll(factsBefore);
        SortedSet<Fact> lost = new TreeSet<>(factsBefore);
        lost.removeAll(factsNow);
        return new Changes(replaced.size(), gained, lost);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
