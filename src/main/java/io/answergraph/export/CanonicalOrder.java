package io.answergraph.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * The order of canonical N-Quads lines, by code points (RDF Dataset Canonicalization, section 5), told from the nodes
 * without writing most of them out.
 */
final class CanonicalOrder {
    /** By subject, property, object, then graph: the order of the lines. */
    static final Comparator<Quad> BY_LINE = Comparator.comparing(Quad::getSubject, CanonicalOrder::compare)
            .thenComparing(Quad::getPredicate, CanonicalOrder::compare)
            .thenComparing(Quad::getObject, CanonicalOrder::compare)
            .thenComparing(Quad::getGraph, CanonicalOrder::compare);

    /** Graph by graph, each in the order of its lines. */
    static final Comparator<Quad> BY_GRAPH =
            Comparator.comparing(Quad::getGraph, CanonicalOrder::compare).thenComparing(BY_LINE);

    private CanonicalOrder() {}

    static int compare(Node a, Node b) {
        if (a.equals(b)) {
            return 0;
        }
        if (a.isURI() && b.isURI()) {
            return compare(a.getURI(), b.getURI(), '>');
        }
        return compare(NodeFmtLib.strNT(a), NodeFmtLib.strNT(b), ' ');
    }

    /** @param end the character that stands behind both */
    private static int compare(String a, String b, char end) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            }
        }
        if (a.length() == b.length()) {
            return 0;
        }
        return a.length() < b.length()
                ? Integer.compare(end, b.charAt(shared))
                : Integer.compare(a.charAt(shared), end);
    }

    /** Puts surrogates, which stand for code points above all others, behind the rest of UTF-16. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
