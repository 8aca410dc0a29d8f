package io.answergraph.cli;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** Parses, binds and runs one query. */
final class QueryRun {
    private final DatasetGraph graph;
    private final Map<String, String> prefixes;
    private final Function<String, RuntimeException> misuse;

    /**
     * @param prefixes known to queries that do not declare them
     * @param misuse makes the exception for what is the user's mistake
     */
    QueryRun(DatasetGraph graph, Map<String, String> prefixes, Function<String, RuntimeException> misuse) {
        this.graph = graph;
        this.prefixes = prefixes;
        this.misuse = misuse;
    }

    /** @param values terms for the query's parameters, as the user wrote them */
    void run(NamedQuery named, Map<String, String> values, Output output, QueryFormat format) {
        Query query = parse(named);
        Map<String, Node> terms = new Bindings(named, query).of(values, misuse);
        QueryExecBuilder builder = QueryExec.dataset(graph).query(query);
        terms.forEach(builder::substitution);
        ShortIris shortIris = new ShortIris(query.getPrefixMapping().getNsPrefixMap());
        try (QueryExec execution = builder.build()) {
            new AnswerWriter(output, format, shortIris).write(execution);
        }
    }

    private Query parse(NamedQuery named) {
        Query query = new Query(new Prologue(PrefixMapping.Factory.create().setNsPrefixes(prefixes)));
        try {
            return QueryFactory.parse(query, named.sparql(), null, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw misuse.apply(named.name() + " is not SPARQL: line " + e.getLine() + ", column " + e.getColumn() + ": "
                    + firstLine(e));
        } catch (QueryException e) {
            throw misuse.apply(named.name() + " is not SPARQL: " + firstLine(e));
        }
    }

    private static String firstLine(QueryException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
