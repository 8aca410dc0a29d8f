package io.answergraph.store;

import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Executes queries as TDB2 does, save that property paths and sorts stop when the query is cancelled: ARQ walks the one, and
 * sorts what is in memory, to the end without a look at the clock. Paths do not see the run graph either, which TDB2's filter
 * hides from all else.
 */
final class StoppableExecutor extends OpExecutorTDB2 {
    private final ExecutionContext execution;

    private StoppableExecutor(ExecutionContext execution) {
        super(execution);
        this.execution = execution;
    }

    static OpExecutor create(ExecutionContext execution) {
        return new StoppableExecutor(execution);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = execution.getActiveGraph();
        Graph seen = graph instanceof GraphView view && isRuns(view) ? GraphFactory.createDefaultGraph() : graph;
        Graph stoppable = new Stoppable(seen, execution.getCancelSignal());
        return new QueryIterPath(
                path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execution, stoppable));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Comparator<Binding> comparator = new BindingComparator(order.getConditions(), execution);
        Comparator<Binding> stoppable = (one, other) -> {
            check(execution.getCancelSignal());
            return comparator.compare(one, other);
        };
        return new QueryIterSort(exec(order.getSubOp(), input), stoppable, execution);
    }

    private static void check(AtomicBoolean cancelled) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    private static boolean isRuns(GraphView view) {
        return view.getGraphName() == null || Quad.isDefaultGraph(view.getGraphName());
    }

    private static final class Stoppable extends GraphWrapper {
        private final AtomicBoolean cancelled;

        Stoppable(Graph graph, AtomicBoolean cancelled) {
            super(graph);
            this.cancelled = cancelled;
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            check(cancelled);
            return super.find(subject, predicate, object).mapWith(triple -> {
                check(cancelled);
                return triple;
            });
        }
    }
}
