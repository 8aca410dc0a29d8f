package io.answergraph.store;

import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Extraction;
import io.answergraph.model.Problem;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Changes to a store, all within one transaction: none of them is seen before the last is done. Used by one thread, inside
 * {@link GraphStore#update}.
 */
public final class Update {
    private final DatasetGraph dataset;
    private final LoadedOntology ontology;
    private final String extractorVersion;
    private final Iris iris;
    private final GraphMapper mapper;
    private final SortedMap<DocumentId, Fingerprint> documents;
    private final SortedSet<Fact> gained = new TreeSet<>();
    private final SortedSet<Fact> lost = new TreeSet<>();
    private Optional<Iris> otherBase;
    private int reread;

    Update(DatasetGraph dataset, LoadedOntology ontology, String extractorVersion) {
        this.dataset = dataset;
        this.ontology = ontology;
        this.extractorVersion = extractorVersion;
        this.iris = ontology.iris();
        this.mapper = new GraphMapper(iris);
        this.documents = new TreeMap<>(new Catalog(dataset, iris).documents());
        this.otherBase = Catalog.base(dataset).filter(base -> !base.equals(iris));
    }

    /** What the store holds by now. */
    public SortedMap<DocumentId, Fingerprint> documents() {
        return Collections.unmodifiableSortedMap(documents);
    }

    /** Whether the store holds the document as a {@link #put} would leave it. */
    public boolean holds(Document document) {
        return fingerprint(document).equals(documents.get(document.id()));
    }

    /** The documents that another ontology or another program read than those that this update puts. */
    public SortedSet<DocumentId> stale() {
        SortedSet<DocumentId> stale = new TreeSet<>();
        documents.forEach((id, held) -> {
            if (!held.ontologyDigest().equals(ontology.ontology().digest())
                    || !held.extractorVersion().equals(extractorVersion)) {
                stale.add(id);
            }
        });
        return stale;
    }

    /** What was wrong with a document that the store holds, as its extraction told; in order of code and place. */
    public List<Problem> problems(DocumentId id) {
        return DocumentProblems.of(dataset, mapper.graphName(id));
    }

    private Fingerprint fingerprint(Document document) {
        return Fingerprint.of(document, ontology.ontology().digest(), iris.base(), extractorVersion);
    }

    /** Writes the document's graph in place of the one of that name. */
    public void put(Extraction extraction) {
        DocumentId id = extraction.document().id();
        if (documents.containsKey(id)) {
            compare(extraction);
        }
        dataset.removeGraph(mapper.graphName(id));
        mapper.write(extraction, quad -> dataset.add(quad));
        documents.put(id, fingerprint(extraction.document()));
    }

    private void compare(Extraction extraction) {
        DocumentId id = extraction.document().id();
        SortedSet<Fact> before = Fact.in(dataset, mapper.graphName(id), id);
        SortedSet<Fact> now = new TreeSet<>();
        extraction.claims().forEach(claim -> now.add(Fact.of(id, claim)));
        reread++;
        now.stream().filter(fact -> !before.contains(fact)).forEach(fact -> gained.add(fact));
        before.stream().filter(fact -> !now.contains(fact)).forEach(fact -> lost.add(fact));
    }

    /** What the documents put so far say otherwise than before. */
    public Changes changes() {
        return new Changes(reread, gained, lost);
    }

    /** Whether there was such a document. */
    public boolean remove(DocumentId id) {
        dataset.removeGraph(mapper.graphName(id));
        return documents.remove(id) != null;
    }

    /** Removes all other documents, those with another base among them, and returns them. */
    public SortedSet<DocumentId> retainOnly(Set<DocumentId> ids) {
        SortedSet<DocumentId> dropped = new TreeSet<>(documents.keySet());
        dropped.removeAll(ids);
        dropped.forEach(this::remove);
        otherBase.map(base -> new Catalog(dataset, base)).ifPresent(catalog -> {
            dropped.addAll(catalog.documents().keySet());
            dropped.removeAll(ids);
            catalog.forget();
        });
        otherBase = Optional.empty();
        return dropped;
    }

    /** Remembers the build; once, at its end. */
    public void run(Run run) {
        new RunGraph(dataset.getDefaultGraph(), iris).add(run);
    }

    void writeVocabulary() {
        Catalog catalog = new Catalog(dataset, iris);
        if (!catalog.ontologyDigest().equals(ontology.ontology().digest())) {
            Node graph = NodeFactory.createURI(iris.vocabularyGraph());
            dataset.removeGraph(graph);
            ontology.vocabulary()
                    .find()
                    .forEachRemaining(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
        }
    }

    void writeDescription() {
        otherBase.ifPresent(base -> {
            throw new EnvironmentException("The store was built with the base " + base.base()
                    + ". Add to it with --base " + base.base() + ", or build it anew without --add.");
        });
        new Catalog(dataset, iris).write(documents, ontology.ontology().digest(), extractorVersion);
        ontology.prefixes().forEach(dataset.prefixes()::add);
    }
}
