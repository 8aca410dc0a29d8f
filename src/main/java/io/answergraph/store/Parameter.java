package io.answergraph.store;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIs;

/**
 * A variable of a shipped query that its user may set.
 *
 * @param usual the value where the user gives none; empty where the variable then stays free
 */
public record Parameter(String name, Type type, Optional<String> usual, String description) {
    /** What a value must be. */
    public enum Type {
        /** What claims are about. */
        STATE,
        /** What claims name of it: a concept, or a body. */
        CONCEPT,
        /** A type of such things. */
        KIND,
        ROLE,
        STATUS,
        DOCUMENT,
        STRING,
        INTEGER,
        IRI;

        /** The word in a query's header. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a value is the name of a thing in the graph; the variable is then bound to its IRI. */
        public boolean isNamed() {
            return compareTo(DOCUMENT) <= 0;
        }

        /** The type with that word. */
        static Optional<Type> of(String word) {
            for (Type type : values()) {
                if (type.word().equals(word)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The value as a term, whatever characters are in it; never a piece of query text. None for an empty name, which stands
     * for all.
     *
     * @throws QueryException if the value is not of the parameter's type, or nothing or more than one thing goes by the name
     */
    Optional<Node> node(String value, Names names) {
        return switch (type) {
            case STATE, CONCEPT, KIND, ROLE, STATUS, DOCUMENT ->
                value.isBlank() ? Optional.empty() : Optional.of(NodeFactory.createURI(names.iri(type, value)));
            case STRING -> Optional.of(NodeFactory.createLiteralString(value));
            case INTEGER -> Optional.of(integer(value));
            case IRI -> Optional.of(iri(value));
        };
    }

    /** What is wrong with a value as far as that can be told without a graph; empty for nothing. */
    Optional<String> fault(String value) {
        try {
            if (type == Type.INTEGER) {
                integer(value);
            } else if (type == Type.IRI) {
                iri(value);
            }
            return Optional.empty();
        } catch (QueryException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Node integer(String value) {
        if (!value.matches("[+-]?\\d{1,18}")) {
            throw new QueryException(
                    "The parameter " + name + " is an integer; '" + value + "' is none. Give digits only.");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }

    private Node iri(String value) {
        if (!IRIs.check(value) || !value.contains(":")) {
            throw new QueryException("The parameter " + name + " is an IRI; '" + value
                    + "' is none. Give it in full, without brackets.");
        }
        return NodeFactory.createURI(value);
    }
}
