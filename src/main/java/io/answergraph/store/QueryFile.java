package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A question that analysts ask, as a SPARQL file with a header: comment lines {@code # title: …}, {@code # meaning: …} (its
 * lines are joined) and {@code # param: name type default description}.
 *
 * @param name the file's name without {@code .rq}
 */
public record QueryFile(String name, String title, String meaning, List<Parameter> parameters, String sparql) {
    public QueryFile {
        parameters = List.copyOf(parameters);
    }

    public static QueryFile read(Path file) {
        try {
            return of(file.getFileName().toString().replaceFirst("\\.rq$", ""), Files.readString(file));
        } catch (IOException e) {
            throw new EnvironmentException("The query " + file + " cannot be read (" + e + "). Check its name.", e);
        }
    }

    /** A query from its text, with or without a header. */
    public static QueryFile of(String name, String sparql) {
        List<String> titles = header(sparql, "title");
        List<Parameter> parameters = header(sparql, "param").stream()
                .map(line -> Parameter.parse(line, name))
                .toList();
        return new QueryFile(
                name,
                titles.isEmpty() ? name : titles.get(0),
                String.join(" ", header(sparql, "meaning")),
                parameters,
                sparql);
    }

    private static List<String> header(String sparql, String key) {
        String start = "# " + key + ":";
        return sparql.lines()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    /**
     * Asks the graph, within the caller's transaction. No request leaves the machine, whatever the query says.
     *
     * @param values of parameters, by name; for others their defaults hold
     * @param prefixes that the query may use without declaring them
     * @param limit after which the query is given up, as far as it can be stopped
     * @param reader reads the result to its end
     * @throws QueryException for a user's mistake
     */
    public <T> T run(
            DatasetGraph dataset,
            Map<String, String> prefixes,
            Map<String, String> values,
            Duration limit,
            Function<QueryExec, T> reader) {
        Query query = parse(prefixes);
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .substitution(binding(values))
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            return reader.apply(execution);
        } catch (QueryCancelledException e) {
            throw new QueryException(
                    "The query '" + name + "' was stopped after " + limit.toSeconds()
                            + " s. Ask for less, or give it more time.",
                    e);
        } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("The query '" + name + "' cannot be run: " + e.getMessage(), e);
        }
    }

    /** Whether it is a SELECT, an ASK, a CONSTRUCT or a DESCRIBE is told from what this returns. */
    public Query parse(Map<String, String> prefixes) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(prefixes);
        try {
            return QueryFactory.parse(query, sparql, null, Syntax.syntaxARQ);
        } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("The query '" + name + "' is not SPARQL: " + e.getMessage(), e);
        }
    }

    private Binding binding(Map<String, String> values) {
        List<String> unknown = new ArrayList<>(values.keySet());
        parameters.forEach(parameter -> unknown.remove(parameter.name()));
        if (!unknown.isEmpty()) {
            String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new QueryException("The query '" + name + "' has no parameter '" + unknown.get(0) + "'; "
                    + (known.isEmpty() ? "it has none." : "it has " + known + "."));
        }
        BindingBuilder binding = Binding.builder();
        for (Parameter parameter : parameters) {
            String value =
                    values.getOrDefault(parameter.name(), parameter.usual().orElse(""));
            if (values.containsKey(parameter.name()) || parameter.usual().isPresent()) {
                binding.add(Var.alloc(parameter.name()), parameter.node(value));
            }
        }
        return binding.build();
    }
}
