package io.answergraph.cli;

import io.answergraph.cli.NamedQuery.Parameter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** Turns what a user gives for a query's parameters into terms. They are bound as terms, never pasted as text. */
final class Bindings {
    private final NamedQuery named;
    private final Query query;

    Bindings(NamedQuery named, Query query) {
        this.named = named;
        this.query = query;
    }

    /**
     * Terms by variable: the user's, and the defaults of the rest.
     *
     * @param misuse makes the exception for a name that the query does not have
     */
    Map<String, Node> of(Map<String, String> values, Function<String, RuntimeException> misuse) {
        Map<String, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : named.parameters()) {
            parameter
                    .value()
                    .map(this::term)
                    .flatMap(term -> term)
                    .ifPresent(term -> terms.put(parameter.name(), term));
        }
        Map<String, Optional<Node>> defaults = defaults();
        values.forEach((name, value) -> {
            if (!named.parameters().isEmpty() && !defaults.containsKey(name)) {
                throw misuse.apply(unknown(name));
            }
            if (value.equals("any")) {
                terms.remove(name);
            } else {
                terms.put(
                        name, term(value).orElseGet(() -> bare(value, defaults.getOrDefault(name, Optional.empty()))));
            }
        });
        return terms;
    }

    private Map<String, Optional<Node>> defaults() {
        Map<String, Optional<Node>> defaults = new HashMap<>();
        named.parameters()
                .forEach(parameter ->
                        defaults.put(parameter.name(), parameter.value().flatMap(this::term)));
        return defaults;
    }

    private String unknown(String name) {
        List<String> known = named.parameters().stream().map(Parameter::name).toList();
        return "The question '" + named.name() + "' has no parameter '" + name + "'."
                + Spelling.nearest(name, known)
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse(" It has: " + String.join(", ", known) + ".");
    }

    /** The term that SPARQL reads the text as, with the query's own prefixes. */
    private Optional<Node> term(String text) {
        try {
            return Optional.of(NodeFactoryExtra.parseNode(text, PrefixMapFactory.create(query.getPrefixMapping())));
        } catch (RiotException e) {
            return Optional.empty();
        }
    }

    /** A bare word: beside the default, where that is an IRI; else text. */
    private static Node bare(String word, Optional<Node> usual) {
        if (usual.isEmpty() || !usual.get().isURI()) {
            return NodeFactory.createLiteralString(word);
        }
        String iri = usual.get().getURI();
        String namespace = iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return NodeFactory.createURI(namespace + word);
    }
}
