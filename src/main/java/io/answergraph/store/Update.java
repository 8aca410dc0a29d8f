package io.answergraph.store;

import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Extraction;
import io.answergraph.model.Problem;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LazyOntology;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a store, all within one transaction: none of them is seen before the last is done. Used by one thread, inside
 * {@link GraphStore#update}.
 */
public final class Update {
    private final DatasetGraph before;
    private final Target target;
    private final LazyOntology ontology;
    private final String extractorVersion;
    private final Iris iris;
    private final GraphMapper mapper;
    private final Catalog catalog;
    private final SortedMap<DocumentId, Fingerprint> held;
    private final SortedMap<DocumentId, Fingerprint> documents;
    private final SortedSet<Fact> gained = new TreeSet<>();
    private final SortedSet<Fact> lost = new TreeSet<>();
    private Optional<Iris> otherBase;
    private @Nullable DocumentProblems problems;
    private int reread;

    /**
     * Takes where it reads and writes.
     *
     * @param before what the store held when it began; may be what {@code target} writes to
     * @param held the documents of the ontology's base in it
     */
    Update(
            DatasetGraph before,
            Target target,
            LazyOntology ontology,
            String extractorVersion,
            SortedMap<DocumentId, Fingerprint> held) {
        this.before = before;
        this.target = target;
        this.ontology = ontology;
        this.extractorVersion = extractorVersion;
        this.iris = ontology.iris();
        this.mapper = new GraphMapper(iris);
        this.catalog = new Catalog(before, iris);
        this.held = held;
        this.documents = new TreeMap<>(held);
        this.otherBase = Catalog.base(before).filter(base -> !base.equals(iris));
    }

    /** What the store holds by now. */
    public SortedMap<DocumentId, Fingerprint> documents() {
        return Collections.unmodifiableSortedMap(documents);
    }

    /** Whether the store holds the document as a {@link #put} would leave it. */
    public boolean holds(Document document) {
        return fingerprint(document).equals(documents.get(document.id()));
    }

    /** A digest of all that a reader made of a document. */
    public String content(Document document) {
        return fingerprint(document).content();
    }

    /** Whether the store holds a document of that content as a {@link #put} would leave it. */
    public boolean holds(DocumentId id, String content) {
        return new Fingerprint(content, ontology.digest(), iris.base(), extractorVersion).equals(documents.get(id));
    }

    /** The documents that another ontology or another program read than those that this update puts. */
    public SortedSet<DocumentId> stale() {
        SortedSet<DocumentId> stale = new TreeSet<>();
        documents.forEach((id, held) -> {
            if (!held.ontologyDigest().equals(ontology.digest())
                    || !held.extractorVersion().equals(extractorVersion)) {
                stale.add(id);
            }
        });
        return stale;
    }

    /** What was wrong with a document that the store holds and that is left as it is, as its extraction told; in order of code and place. */
    public List<Problem> problems(DocumentId id) {
        DocumentProblems found = problems;
        if (found == null) {
            found = new DocumentProblems(before);
            problems = found;
        }
        return found.of(mapper.graphName(id));
    }

    private Fingerprint fingerprint(Document document) {
        return Fingerprint.of(document, ontology.digest(), iris.base(), extractorVersion);
    }

    /** Writes the document's graph in place of the one of that name. */
    public void put(Extraction extraction) {
        put(DocumentStatements.of(extraction, iris));
    }

    /**
     * The same of a graph that is ready.
     *
     * @param statements made with the ontology's IRIs
     */
    public void put(DocumentStatements statements) {
        DocumentId id = statements.document().id();
        if (documents.containsKey(id)) {
            compare(statements.extraction());
        }
        target.replace(mapper.graphName(id), () -> statements.quads().stream(), statements.tally());
        documents.put(id, fingerprint(statements.document()));
    }

    private void compare(Extraction extraction) {
        DocumentId id = extraction.document().id();
        SortedSet<Fact> then = Fact.in(before, mapper.graphName(id), id);
        SortedSet<Fact> now = new TreeSet<>();
        extraction.claims().forEach(claim -> now.add(Fact.of(id, claim)));
        reread++;
        now.stream().filter(fact -> !then.contains(fact)).forEach(fact -> gained.add(fact));
        then.stream().filter(fact -> !now.contains(fact)).forEach(fact -> lost.add(fact));
    }

    /** What the documents put so far say otherwise than before. */
    public Changes changes() {
        return new Changes(reread, gained, lost);
    }

    /** Whether there was such a document. */
    public boolean remove(DocumentId id) {
        target.drop(mapper.graphName(id));
        return documents.remove(id) != null;
    }

    /** Removes all other documents, those with another base among them, and returns them. */
    public SortedSet<DocumentId> retainOnly(Set<DocumentId> ids) {
        SortedSet<DocumentId> dropped = new TreeSet<>(documents.keySet());
        dropped.removeAll(ids);
        dropped.forEach(this::remove);
        otherBase.map(base -> new Catalog(before, base)).ifPresent(other -> {
            dropped.addAll(other.documents().keySet());
            dropped.removeAll(ids);
            other.graphs().toList().forEach(target::drop);
        });
        otherBase = Optional.empty();
        return dropped;
    }

    /** Remembers the build; once, at its end. */
    public void run(Run run) {
        new RunGraph(target.runs(), iris).add(run);
    }

    void writeVocabulary() {
        if (!catalog.ontologyDigest().equals(ontology.digest())) {
            Node graph = NodeFactory.createURI(iris.vocabularyGraph());
            Supplier<Stream<Quad>> quads =
                    () -> ontology.loaded().vocabulary().stream().map(triple -> Quad.create(graph, triple));
            target.replace(graph, quads, Tally.of(quads.get()));
        }
    }

    /** Ends it. */
    void finish() {
        otherBase.ifPresent(base -> {
            throw new EnvironmentException("The store was built with the base " + base.base()
                    + ". Add to it with --base " + base.base() + ", or build it anew without --add.");
        });
        boolean isDescribed = documents.equals(held)
                && catalog.ontologyDigest().equals(ontology.digest())
                && catalog.extractorVersion().equals(extractorVersion);
        if (!isDescribed) {
            catalog.write(target, documents, ontology.digest(), extractorVersion);
            ontology.loaded().prefixes().forEach(target::prefix);
        }
        target.finish();
    }
}
