package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import io.answergraph.store.QueryFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What the command line's own queries, which stand beside this class, find in a graph. */
final class Rows {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Rows() {}

    /**
     * IRIs and texts by variable, row by row; nothing for what is unbound.
     *
     * @param name of the query's file, without {@code .rq}
     * @param values of its parameters
     */
    static List<Map<String, String>> of(GraphStore store, String name, Map<String, String> values) {
        QueryFile query = QueryFile.of(name, resource(name + ".rq"));
        return store.read(graph -> query.run(graph, store.prefixes(), values, LIMIT, Rows::read));
    }

    private static List<Map<String, String>> read(QueryExec execution) {
        List<Map<String, String>> rows = new ArrayList<>();
        RowSet found = execution.select();
        List<Var> variables = found.getResultVars();
        found.forEachRemaining(binding -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (Var variable : variables) {
                Node node = binding.get(variable);
                if (node != null) {
                    row.put(variable.getVarName(), node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
                }
            }
            rows.add(row);
        });
        return rows;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
