package io.answergraph.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * Numbers for the nodes of a generation that is being filled, in whose order an index has their eight bytes. Used by one thread,
 * within its transaction for writing.
 */
final class NodeNumbers {
    /** Some documents' worth: a node's statements stand close together, and the table takes ten times as long to ask. */
    private static final int NEAR = 1 << 14;

    private final NodeTable table;
    private final Map<Node, Long> near = new HashMap<>();

    NodeNumbers(NodeTable table) {
        this.table = table;
    }

    /** The number of a node, which has one from now on. */
    long of(Node node) {
        Long known = near.get(node);
        if (known != null) {
            return known;
        }
        long number = of(table.getAllocateNodeId(node));
        if (near.size() == NEAR) {
            near.clear();
        }
        near.put(node, number);
        return number;
    }

    static long of(NodeId id) {
        ByteBuffer bytes = ByteBuffer.allocate(NodeId.SIZE);
        NodeIdFactory.set(id, bytes, 0);
        return bytes(bytes.getLong(0));
    }

    /** From a number to the eight bytes, and back: bytes are compared without a sign. */
    static long bytes(long number) {
        return number ^ Long.MIN_VALUE;
    }
}
