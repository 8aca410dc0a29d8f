package io.answergraph.linked;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Terms;
import io.answergraph.store.Snapshot;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds what a graph says of a thing. A document is described by all that stands in it, a scheme by all its concepts, an
 * ontology by all its terms, since their IRIs with {@code #} lead there; all else by a symmetric concise bounded description.
 * The same graph gives the same statements. For the thread of one transaction.
 */
public final class Describer {
    /** Things that name a thing by one property, at most. */
    static final int TOWARD = 100;

    /** Statements that are held in memory, at most. */
    private static final int HELD = 100_000;

    /** Resources whose words travel whole in an answer ("information resources"), so that their IRIs need no second one. */
    private static final Set<Node> DOCUMENTS = Set.of(
            Terms.SCHEMA_FAQ_PAGE,
            Terms.SCHEMA_QUESTION,
            Terms.SCHEMA_ANSWER,
            Ag.ListItem,
            SKOS.ConceptScheme.asNode(),
            OWL.Ontology.asNode());

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> NodeFmtLib.strNT(triple.getSubject()))
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getPredicate()))
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getObject()));

    private final Snapshot graph;
    private final long end;

    /** @param time after which reading throws {@link QueryCancelledException} */
    public Describer(Snapshot graph, Duration time) {
        this.graph = graph;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Whether anything is said of the thing, or by naming it. */
    public boolean knows(Node thing) {
        return isDocument(thing) || any(thing, Node.ANY, Node.ANY) || any(Node.ANY, Node.ANY, thing);
    }

    /** Whether the IRI names a document, a part of its text, a scheme, an ontology or a graph, rather than a thing. */
    public boolean isDocument(Node thing) {
        return isGraph(thing) || DOCUMENTS.stream().anyMatch(type -> any(thing, RDF.Nodes.type, type));
    }

    /** Whether a graph has that name. */
    public boolean isGraph(Node name) {
        try (Stream<Quad> quads = graph.graph(name)) {
            return quads.findAny().isPresent();
        }
    }

    /**
     * All that a graph holds and what others say of it, not sorted, nothing held in memory; to be closed.
     *
     * @param name of a graph
     */
    public Stream<Triple> whole(Node name) {
        Stream<Quad> elsewhere = graph.find(name, Node.ANY, Node.ANY)
                .filter(quad -> !quad.getGraph().equals(name));
        return Stream.concat(graph.graph(name), elsewhere).map(Quad::asTriple);
    }

    /**
     * The description.
     *
     * @throws TooLargeException if a document holds too much to be held in memory
     */
    public Description describe(Node thing) {
        if (isGraph(thing)) {
            try (Stream<Triple> whole = whole(thing)) {
                return new Description(thing, held(whole));
            }
        }
        if (any(thing, RDF.Nodes.type, SKOS.ConceptScheme.asNode())) {
            return new Description(thing, closure(members(thing, SKOS.inScheme.asNode())));
        }
        if (any(thing, RDF.Nodes.type, OWL.Ontology.asNode())) {
            Set<Node> terms = members(thing, RDFS.Nodes.isDefinedBy);
            terms.addAll(fragments(thing));
            return new Description(thing, closure(terms));
        }
        return bounded(thing);
    }

    /** The thing and those that name it by the property. */
    private Set<Node> members(Node thing, Node property) {
        Set<Node> members = new HashSet<>(Set.of(thing));
        read(Node.ANY, property, thing).forEach(triple -> members.add(triple.getSubject()));
        return members;
    }

    private Set<Node> fragments(Node thing) {
        Set<Node> fragments = new HashSet<>();
        Node vocabulary = NodeFactory.createURI(graph.iris().vocabularyGraph());
        try (Stream<Quad> quads = graph.graph(vocabulary)) {
            quads.peek(quad -> checkTime())
                    .map(Quad::getSubject)
                    .filter(subject -> subject.isURI() && subject.getURI().startsWith(thing.getURI() + "#"))
                    .forEach(fragments::add);
        }
        return fragments;
    }

    private Description bounded(Node thing) {
        TreeMap<String, TreeSet<Triple>> kept = new TreeMap<>();
        TreeSet<String> cut = new TreeSet<>();
        try (Stream<Quad> quads = graph.find(Node.ANY, Node.ANY, thing)) {
            quads.map(Quad::asTriple).forEach(triple -> {
                checkTime();
                String property = triple.getPredicate().getURI();
                TreeSet<Triple> first = kept.computeIfAbsent(property, each -> new TreeSet<>(ORDER));
                if (first.add(triple) && first.size() > TOWARD) {
                    first.pollLast();
                    cut.add(property);
                }
            });
        }
        List<Triple> toward =
                kept.values().stream().flatMap(Set::stream).sorted(ORDER).toList();
        return new Description(thing, closure(Set.of(thing)), toward, cut);
    }

    /** What is said of the things, and of what they speak of that has no name of its own. */
    private List<Triple> closure(Set<Node> things) {
        Deque<Node> open = new ArrayDeque<>(things);
        Set<Node> seen = new HashSet<>(things);
        TreeSet<Triple> said = new TreeSet<>(ORDER);
        while (!open.isEmpty()) {
            for (Triple triple : read(open.pop(), Node.ANY, Node.ANY)) {
                add(said, triple);
                if (isNameless(triple.getObject()) && seen.add(triple.getObject())) {
                    open.push(triple.getObject());
                }
            }
        }
        return List.copyOf(said);
    }

    private boolean isNameless(Node node) {
        return node.isBlank()
                || (node.isURI() && node.getURI().startsWith(graph.iris().base() + "genid/"));
    }

    private List<Triple> held(Stream<Triple> triples) {
        TreeSet<Triple> held = new TreeSet<>(ORDER);
        triples.forEach(triple -> add(held, triple));
        return List.copyOf(held);
    }

    private void add(Set<Triple> held, Triple triple) {
        checkTime();
        if (held.add(triple) && held.size() > HELD) {
            throw new TooLargeException(HELD);
        }
    }

    private List<Triple> read(Node subject, Node property, Node object) {
        try (Stream<Quad> quads = graph.find(subject, property, object)) {
            return held(quads.map(Quad::asTriple));
        }
    }

    private boolean any(Node subject, Node property, Node object) {
        try (Stream<Quad> quads = graph.find(subject, property, object)) {
            return quads.findAny().isPresent();
        }
    }

    private void checkTime() {
        if (System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }
}
