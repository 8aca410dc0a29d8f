package io.answergraph.store;

import io.answergraph.search.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One state of a store's data, open. Those who entered it finish their reading in it though another one counts by now; when
 * the last of them has left, a retired one is removed from disk. Safe for use by many threads.
 */
final class Generation {
    /**
     * Four indexes, where six are usual, take a third less room and a sixth less time. What is asked gives a subject, a
     * property with or without its object, an object, or a graph with or without a property: each leads one of these.
     */
    private static final StoreParams INDEXES = StoreParams.builder("answergraph", StoreParams.getDftStoreParams())
            .primaryIndexQuads("GSPO")
            .quadIndexes(new String[] {"GPOS", "SPOG", "POSG", "OSPG"})
            .build();

    private final Path folder;
    private final DatasetGraph dataset;
    private final TextFiles texts;
    private int readers;
    private boolean retired;

    private Generation(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
        this.texts = new TextFiles(folder.resolve("text"));
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    }

    /** Opens what a folder holds, with the indexes it was made with; an empty one becomes an empty generation. */
    static Generation open(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("tdb2"));
        return new Generation(
                folder,
                DatabaseConnection.connectCreate(Location.create(data.toString()), INDEXES)
                        .getDatasetGraph());
    }

    Path folder() {
        return folder;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** Where the index of its texts is kept. */
    TextFiles texts() {
        return texts;
    }

    /** How many statements its graphs hold, as was noted. */
    long statements() {
        return Txn.calculateRead(dataset, () -> Ledger.total(dataset).count(Tally.STATEMENTS));
    }

    /** Whether it still is there to be read; then {@link #leave} is to follow. */
    synchronized boolean enter() {
        if (retired) {
            return false;
        }
        readers++;
        return true;
    }

    synchronized void leave() {
        readers--;
        removeIfUnused();
    }

    /** Lets no more readers in. */
    synchronized void retire() {
        retired = true;
        removeIfUnused();
    }

    private void removeIfUnused() {
        if (retired && readers == 0) {
            // Also where a transaction could not be ended, since the disk is full.
            TDBInternal.expel(dataset, true);
            try {
                Disk.delete(folder);
            } catch (IOException e) {
                // Where a system keeps files that are in use, the next build removes them.
                return;
            }
        }
    }

    /** Lets go of its files. */
    void close() {
        TDBInternal.expel(dataset);
    }
}
