package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
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
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question that analysts ask, as a SPARQL file with a header: comment lines {@code # group: …}, {@code # title: …}, {@code #
 * meaning: …} (its lines are joined), {@code # param: name type default description} and {@code # example: name=value}.
 *
 * @param name the file's name without {@code .rq}
 * @param group the headline that it is listed under; empty for none
 * @param example values of parameters with which it has something to show
 */
public record QueryFile(
        String name,
        String group,
        String title,
        String meaning,
        List<Parameter> parameters,
        Map<String, String> example,
        String sparql) {
    public QueryFile {
        parameters = List.copyOf(parameters);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /**
     * Reads a file.
     *
     * @throws QueryException if its header is not well formed: with file, line and remedy
     */
    public static QueryFile read(Path file) {
        try {
            String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
            return of(name, file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new EnvironmentException("The query " + file + " cannot be read (" + e + "). Check its name.", e);
        }
    }

    /** A query from its text, with or without a header. */
    public static QueryFile of(String name, String sparql) {
        return of(name, name, sparql);
    }

    private static QueryFile of(String name, String where, String sparql) {
        QueryHeader header = new QueryHeader(where, sparql);
        List<Parameter> parameters = header.parameters();
        return new QueryFile(
                name,
                header.word("group").orElse(""),
                header.word("title").orElse(name),
                header.text("meaning"),
                parameters,
                header.example(parameters),
                sparql);
    }

    /**
     * Asks the graph, within the caller's transaction. No request leaves the machine, whatever the query says.
     *
     * @param values of parameters, by name, as people write them ({@code Illinois}, {@code IL}); for others their defaults hold
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
                .substitution(binding(values, new Names(dataset)))
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

    /**
     * The query with values in the place of its parameters, as it may be shown to people and given to {@link Snapshot#ask}.
     * Values are put in as terms, never as text.
     *
     * @param names of the graph that will be asked
     * @param prefixes that the query may use without declaring them; those that it does not use are left out
     * @param values as for {@link #run}
     * @throws QueryException for a user's mistake
     */
    public Query bound(Names names, Map<String, String> prefixes, Map<String, String> values) {
        Query query = parse(prefixes);
        prefixes.keySet().stream()
                .filter(prefix -> !sparql.contains(prefix + ":"))
                .forEach(query.getPrefixMapping()::removeNsPrefix);
        Map<Var, Node> terms = new HashMap<>();
        binding(values, names).forEach(terms::put);
        return terms.isEmpty() ? query : QueryTransformOps.replaceVars(query, terms);
    }

    private Binding binding(Map<String, String> values, Names names) {
        for (String given : values.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
                throw new QueryException(unknown(given));
            }
        }
        BindingBuilder binding = Binding.builder();
        for (Parameter parameter : parameters) {
            Optional.ofNullable(values.get(parameter.name()))
                    .or(parameter::usual)
                    .flatMap(value -> parameter.node(value, names))
                    .ifPresent(node -> binding.add(Var.alloc(parameter.name()), node));
        }
        return binding.build();
    }

    private String unknown(String given) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        return "The query '" + name + "' has no parameter '" + given + "'; "
                + (known.isEmpty() ? "it has none." : "it has " + String.join(", ", known) + ".")
                + Spelling.nearest(given, known)
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse("");
    }
}
