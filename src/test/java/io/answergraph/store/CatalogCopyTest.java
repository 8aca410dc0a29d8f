package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Recipes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build takes to be in the store: told by a file that is fast to read, as long as it tells the truth. */
class CatalogCopyTest {
    private static final LoadedOntology ONTOLOGY = Recipes.ontology();
    private static final DocumentId ONE = new DocumentId("soups/one");
    private static final DocumentId TWO = new DocumentId("soups/two");

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void build() {
        folder = temp.resolve("store");
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            put(store, ONE, TWO);
        }
    }

    private static void put(GraphStore store, DocumentId... documents) {
        store.update(ONTOLOGY, "1", update -> {
            List.of(documents).forEach(id -> update.put(Recipes.minestrone(id.value())));
            return update;
        });
    }

    private Path copy() {
        return folder.resolve("gen-0001/CATALOG");
    }

    /** What a build that changes nothing takes to be there when it begins. */
    private SortedMap<DocumentId, Fingerprint> held() {
        SortedMap<DocumentId, Fingerprint> held = new TreeMap<>();
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            store.build(
                    LazyOntology.of(ONTOLOGY),
                    "1",
                    documents -> {
                        held.putAll(documents);
                        return false;
                    },
                    update -> update);
        }
        return held;
    }

    private SortedMap<DocumentId, Fingerprint> described() {
        try (GraphStore store = GraphStore.openForReading(folder)) {
            return store.documents();
        }
    }

    @Test
    void a_build_reads_the_copy_and_not_the_description() {
        SortedMap<DocumentId, Fingerprint> before = described();
        // Behind the back of the ledger, as no command does.
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(
                Location.create(folder.resolve("gen-0001/tdb2").toString()));
        Node document = NodeFactory.createURI(ONTOLOGY.iris().document(ONE));
        Txn.executeWrite(dataset, () -> dataset.deleteAny(Node.ANY, document, Node.ANY, Node.ANY));
        TDBInternal.expel(dataset);

        assertThat(described()).containsOnlyKeys(TWO);
        assertThat(held()).isEqualTo(before).containsOnlyKeys(ONE, TWO);
    }

    @Test
    void every_way_to_change_the_graph_makes_the_copy_void() {
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            store.edit(UpdateFactory.create("""
                            PREFIX ag: <https://w3id.org/answergraph/ns#>
                            DELETE { GRAPH ?g { <%s> ag:fingerprint ?f } } INSERT { GRAPH ?g { <%1$s> ag:fingerprint "other" } }
                            WHERE { GRAPH ?g { <%1$s> ag:fingerprint ?f } }""".formatted(ONTOLOGY.iris().document(ONE))), Duration.ofSeconds(20));
        }
        assertThat(held().get(ONE).content()).isEqualTo("other");
        assertThat(held().get(ONE).content()).as("by a copy of the new state").isEqualTo("other");

        try (GraphStore store = GraphStore.openForWriting(folder)) {
            store.remove(ONE);
        }
        assertThat(held()).containsOnlyKeys(TWO);

        try (GraphStore store = GraphStore.openForWriting(folder)) {
            put(store, ONE);
            store.compact();
        }
        assertThat(held()).isEqualTo(described()).containsOnlyKeys(ONE, TWO);
    }

    @Test
    void a_copy_that_is_lost_or_damaged_is_made_anew() throws IOException {
        SortedMap<DocumentId, Fingerprint> described = described();
        byte[] whole = Files.readAllBytes(copy());
        byte[] flipped = whole.clone();
        flipped[whole.length - 100] ^= 1;
        List<byte[]> damaged = List.of(new byte[0], flipped, java.util.Arrays.copyOf(whole, whole.length - 20));
        for (byte[] bytes : damaged) {
            Files.write(copy(), bytes);
            assertThat(held()).isEqualTo(described);
        }
        Files.delete(copy());
        assertThat(held()).isEqualTo(described);
        assertThat(copy()).hasBinaryContent(whole);
    }
}
