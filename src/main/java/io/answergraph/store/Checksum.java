package io.answergraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * A number for each statement, to be added up over a graph in any order: a graph that lost a statement, gained one or had a
 * letter changed has another sum. It guards against failing disks and bugs, not against malice.
 */
final class Checksum {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Checksum() {}

    /** Of a statement as a store gives it back: numbers and dates by value, since a store forgets how they were written. */
    static long of(Quad quad) {
        long hash = add(PRIME, quad.isDefaultGraph() ? "" : quad.getGraph().toString());
        hash = add(hash, quad.getSubject());
        hash = add(hash, quad.getPredicate());
        return mixed(add(hash, quad.getObject()));
    }

    private static long add(long hash, Node node) {
        if (!node.isLiteral()) {
            return add(hash * PRIME + 1, node.toString());
        }
        NodeId number = NodeIdInline.inline(node);
        Node kept = number == null ? node : NodeId.extract(number);
        long words = add(hash * PRIME + 2, kept.getLiteralLexicalForm());
        return add(add(words, kept.getLiteralLanguage()), kept.getLiteralDatatypeURI());
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = sum * 0x100000001B3L + text.charAt(i);
        }
        return sum * PRIME + text.length();
    }

    /** Spreads the last letters over all bits, so that sums do not cancel out. */
    private static long mixed(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
