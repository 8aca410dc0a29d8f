package io.answergraph.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        STRING,
        INTEGER,
        IRI;

        /** The word in a query's header. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern LINE = Pattern.compile("(\\w+)\\s+(\\w+)\\s+(\"[^\"]*\"|\\S+)\\s*(.*)");

    /** Reads what stands behind {@code # param:}: name, type, default ({@code -} for none) and description. */
    static Parameter parse(String line, String where) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new QueryException(
                    where + ": a parameter is written '# param: name type default description', not '" + line + "'");
        }
        String usual = matcher.group(3);
        boolean isQuoted = usual.startsWith("\"");
        return new Parameter(
                matcher.group(1),
                type(matcher.group(2), where),
                usual.equals("-")
                        ? Optional.empty()
                        : Optional.of(isQuoted ? usual.substring(1, usual.length() - 1) : usual),
                matcher.group(4));
    }

    private static Type type(String word, String where) {
        for (Type type : Type.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw new QueryException(where + ": a parameter's type is string, integer or iri, not '" + word + "'");
    }

    /** The value as a term, whatever characters are in it; never a piece of query text. */
    Node node(String value) {
        return switch (type) {
            case STRING -> NodeFactory.createLiteralString(value);
            case INTEGER -> integer(value);
            case IRI -> iri(value);
        };
    }

    private Node integer(String value) {
        if (!value.matches("[+-]?\\d{1,18}")) {
            throw new QueryException("The parameter " + name + " is an integer; '" + value + "' is none.");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }

    private Node iri(String value) {
        if (!IRIs.check(value) || !value.contains(":")) {
            throw new QueryException("The parameter " + name + " is an IRI; '" + value + "' is none.");
        }
        return NodeFactory.createURI(value);
    }
}
