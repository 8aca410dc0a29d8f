package io.answergraph.linked;

import io.answergraph.docs.Fact;
import io.answergraph.docs.Ref;
import java.util.List;

/**
 * A description as people read it.
 *
 * @param title the thing's name
 * @param iri the one to cite
 * @param facts what is said of it, by property
 * @param toward what names it, by property
 * @param groups what else the document holds, by type; empty for a thing
 */
public record Sheet(String title, String iri, List<Fact> facts, List<Toward> toward, List<Group> groups) {
    public Sheet {
        facts = List.copyOf(facts);
        toward = List.copyOf(toward);
        groups = List.copyOf(groups);
    }

    /**
     * Things that name this one.
     *
     * @param isCut whether there are more of them
     */
    public record Toward(Fact fact, boolean isCut) {}

    /**
     * Things of one type.
     *
     * @param more how many are not shown
     */
    public record Group(String title, List<Part> parts, int more) {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A thing that a document describes.
     *
     * @param id the fragment of its IRI, by which browsers find it; empty where it has its own page
     * @param facts where it has none
     */
    public record Part(String id, Ref name, List<Fact> facts) {
        public Part {
            facts = List.copyOf(facts);
        }
    }
}
