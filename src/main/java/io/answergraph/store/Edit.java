package io.answergraph.store;

import io.answergraph.rdf.Iris;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * A SPARQL update by someone who may: it names the graphs it changes, since what queries see as the default graph is a union
 * that cannot be written to, and loads nothing from elsewhere. Used within the caller's transaction.
 */
final class Edit {
    private final UpdateRequest request;

    /**
     * Takes what to run.
     *
     * @throws QueryException if an operation is not allowed
     */
    Edit(UpdateRequest request) {
        this.request = request;
        request.getOperations().forEach(Edit::check);
    }

    private static void check(Update operation) {
        switch (operation) {
            case UpdateLoad load ->
                throw new QueryException("LOAD is switched off. Send the statements with INSERT DATA.");
            case UpdateData data -> checkNamed(data.getQuads());
            case UpdateDeleteWhere where -> checkNamed(where.getQuads());
            case UpdateModify modify -> checkModified(modify);
            case UpdateDropClear clear -> checkTargets(clear.getTarget());
            case UpdateBinaryOp copy -> checkTargets(copy.getSrc(), copy.getDest());
            default -> {}
        }
    }

    private static void checkModified(UpdateModify modify) {
        if (modify.getWithIRI() == null) {
            checkNamed(modify.getDeleteQuads());
            checkNamed(modify.getInsertQuads());
        } else {
            checkName(modify.getWithIRI());
        }
    }

    private static void checkNamed(Collection<Quad> quads) {
        quads.stream().map(Quad::getGraph).forEach(Edit::checkName);
    }

    private static void checkTargets(Target... targets) {
        if (Stream.of(targets).anyMatch(target -> target.isDefault() || target.isAll())) {
            throw unnamed();
        }
        Stream.of(targets).filter(Target::isOneNamedGraph).map(Target::getGraph).forEach(Edit::checkName);
    }

    private static void checkName(Node graph) {
        if (Quad.isDefaultGraph(graph)) {
            throw unnamed();
        }
    }

    private static QueryException unnamed() {
        return new QueryException("The default graph is the union of all others and cannot be changed itself."
                + " Name a graph, with GRAPH or WITH.");
    }

    /** Runs it, and lets the graph's description and ledger tell of it. */
    void run(DatasetGraph dataset, Catalog catalog, Duration limit) {
        TouchedGraphs watched = new TouchedGraphs(dataset);
        run(watched, limit);
        if (catalog.ontologyDigest().isEmpty()) {
            throw new QueryException(
                    "The update would remove the description of the graph, by which the store is known.");
        }
        catalog.revise(Iris.digest(catalog.revision() + request));
        Ledger ledger = new Ledger(dataset);
        Stream.concat(watched.touched().stream(), Stream.of(catalog.graph()))
                .forEach(graph -> ledger.put(graph, Tally.counted(dataset, graph)));
        ledger.write();
    }

    private void run(TouchedGraphs dataset, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        for (Update operation : request.getOperations()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new QueryCancelledException();
            }
            UpdateExecDatasetBuilder builder = UpdateExecDatasetBuilder.create()
                    .dataset(dataset)
                    .update(operation)
                    .timeout(left, TimeUnit.MILLISECONDS);
            GuestRules.settings(!hasUsing(operation)).forEach(builder::set);
            builder.build().execute();
        }
    }

    private static boolean hasUsing(Update operation) {
        return operation instanceof UpdateModify modify
                && !(modify.getUsing().isEmpty() && modify.getUsingNamed().isEmpty());
    }
}
