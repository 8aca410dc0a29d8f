package io.answergraph.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Counts the statements that a store hands out: what reading costs, on any machine, however busy. */
public final class StatementCounter {
    private StatementCounter() {}

    /** How many statements {@code work} makes the store hand out, of the dataset that it is given. */
    public static long statements(GraphStore store, Consumer<DatasetGraph> work) {
        AtomicLong read = new AtomicLong();
        Predicate<Tuple<NodeId>> counting = tuple -> read.incrementAndGet() > 0;
        return store.read(dataset -> {
            Context context = dataset.getContext().copy();
            context.set(SystemTDB.symTupleFilter, counting);
            work.accept(new DatasetGraphWrapper(dataset, context));
            return read.get();
        });
    }
}
