package io.answergraph.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Settings of ARQ and TDB2 by which strangers' queries are run: they end in time, even in the midst of a regular expression or
 * a property path, call no other server and no Java class, and do not see the run graph.
 */
final class GuestRules {
    /** Rows that a sort or a {@code DISTINCT} keeps in memory before it goes on in a temporary file; until then nothing stops it. */
    private static final long ROWS_IN_MEMORY = 50_000;

    private GuestRules() {}

    /**
     * The settings of one query or update.
     *
     * @param isUnion whether its default graph is the union of all others
     */
    static Map<Symbol, Object> settings(boolean isUnion) {
        Map<Symbol, Object> settings = new LinkedHashMap<>();
        settings.put(ARQ.httpServiceAllowed, false);
        settings.put(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        settings.put(TDB2.symUnionDefaultGraph, isUnion);
        settings.put(SystemTDB.symTupleFilter, (Predicate<Tuple<NodeId>>) GuestRules::isShown);
        settings.put(ARQConstants.sysOptimizerFactory, LinearFunctions.optimizer());
        settings.put(ARQConstants.sysOpExecutorFactory, (OpExecutorFactory) StoppableExecutor::create);
        settings.put(ARQConstants.registryFunctions, LinearFunctions.functions());
        settings.put(ARQConstants.registryPropertyFunctions, LinearFunctions.propertyFunctions());
        return settings;
    }

    /** Triples of the run graph have three parts; all else are quads. */
    private static boolean isShown(Tuple<NodeId> tuple) {
        return tuple.len() == 4;
    }
}
