package io.answergraph.ask;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One value of an answer.
 *
 * @param text the IRI or the words; empty for no value
 */
public record Cell(String text, Sort sort) {
    /** What a value is. */
    public enum Sort {
        NOTHING,
        WORDS,
        NUMBER,
        IRI
    }

    static final Cell NOTHING = new Cell("", Sort.NOTHING);

    static Cell of(@Nullable Node node) {
        if (node == null) {
            return NOTHING;
        }
        if (node.isURI()) {
            return new Cell(node.getURI(), Sort.IRI);
        }
        if (!node.isLiteral()) {
            return new Cell(node.toString(), Sort.WORDS);
        }
        String text = node.getLiteralLexicalForm();
        return new Cell(text, isNumber(node) ? Sort.NUMBER : Sort.WORDS);
    }

    /** What only says that it is a number, and infinity, are words: nothing can be drawn or summed of them. */
    private static boolean isNumber(Node node) {
        return node.getLiteral().isWellFormed()
                && node.getLiteralValue() instanceof Number number
                && Double.isFinite(number.doubleValue());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The value of what {@link Sort#NUMBER} says is a number; 0 for all else. */
    BigDecimal number() {
        return sort == Sort.NUMBER ? new BigDecimal(text.strip()) : BigDecimal.ZERO;
    }
}
