package io.answergraph.store;

import io.answergraph.rdf.Iris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Holds what a store's files give against what was noted when they were written. Reads all of it, once for each index. */
final class StoreCheck {
    private final DatasetGraph dataset;
    private final Map<Node, Tally> noted = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Tally sum = Tally.NOTHING;

    private StoreCheck(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What is wrong, a sentence for each, in order of the graphs' names; within the caller's transaction. */
    static List<String> faults(DatasetGraph dataset, Iris iris) {
        StoreCheck check = new StoreCheck(dataset);
        check.readLedger();
        check.checkGraphs();
        check.checkDocuments(iris);
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(dataset);
        check.checkIndexes(storage.getQuadTable().getNodeTupleTable().getTupleTable());
        check.checkIndexes(storage.getTripleTable().getNodeTupleTable().getTupleTable());
        return List.copyOf(check.faults);
    }

    private void readLedger() {
        Ledger.each(dataset, (graph, tally) -> {
            noted.put(graph, tally.ofStatements());
            sum = sum.plus(tally);
        });
        if (!sum.equals(Ledger.total(dataset))) {
            faults.add("The counts of the graphs do not add up to those of the whole.");
        }
    }

    private void checkGraphs() {
        Map<Node, long[]> found = new HashMap<>();
        for (Iterator<Quad> each = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); each.hasNext(); ) {
            Quad quad = each.next();
            long[] counts = found.computeIfAbsent(quad.getGraph(), graph -> new long[2]);
            counts[0]++;
            counts[1] += Checksum.of(quad);
        }
        Set<Node> graphs = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        graphs.addAll(noted.keySet());
        graphs.addAll(found.keySet());
        for (Node graph : graphs) {
            long[] counts = found.getOrDefault(graph, new long[2]);
            Tally now = Tally.of(counts[0], counts[1]);
            Tally then = noted.getOrDefault(graph, Tally.NOTHING);
            if (!now.agrees(then)) {
                faults.add(difference(graph, then.count(Tally.STATEMENTS), counts[0]));
            }
        }
    }

    private static String difference(Node graph, long then, long now) {
        return "The graph " + graph + " "
                + (then == now
                        ? "holds other statements than those that were written."
                        : "was written with " + then + " statements and holds " + now + ".");
    }

    private void checkDocuments(Iris iris) {
        for (var id : new Catalog(dataset, iris).documents().keySet()) {
            Node graph = NodeFactory.createURI(iris.document(id));
            if (!noted.containsKey(graph)) {
                faults.add("The description names the document " + id + ", of which there is no graph.");
            }
        }
    }

    /** Every index of a table holds the same rows, in orders of their own. */
    private void checkIndexes(TupleTable table) {
        long[] first = rows(table.getIndex(0));
        for (TupleIndex index : table.getIndexes()) {
            long[] rows = rows(index);
            if (rows[0] != first[0] || rows[1] != first[1]) {
                faults.add("The index " + index.getName() + " holds " + rows[0] + " rows and differs from "
                        + table.getIndex(0).getName() + " with " + first[0] + ".");
            }
        }
    }

    private static long[] rows(TupleIndex index) {
        long[] rows = new long[2];
        for (Iterator<Tuple<NodeId>> each = index.all(); each.hasNext(); ) {
            rows[0]++;
            rows[1] += each.next().hashCode() * 0x9E3779B97F4A7C15L;
        }
        return rows;
    }
}
