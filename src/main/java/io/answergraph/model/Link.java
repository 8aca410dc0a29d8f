package io.answergraph.model;

import java.util.List;

/** What a mention stands for. */
public sealed interface Link {
    /** Concepts or subjects of the vocabulary; at least one, in the order in which the words name them. */
    record Linked(List<EntityId> concepts) implements Link {
        public Linked {
            concepts = List.copyOf(concepts);
        }
    }

    /** A named organisation. */
    record Named(Body body) implements Link {}

    /** Nothing in the vocabulary; the nearest concepts only help its editor. */
    record Unlinked(List<EntityId> nearest) implements Link {
        public Unlinked {
            nearest = List.copyOf(nearest);
        }
    }
}
