package io.answergraph.explore;

import io.answergraph.compare.Kind;
import io.answergraph.compare.State;
import java.util.List;
import java.util.Optional;

/**
 * What the first page shows.
 *
 * @param states by name: all on the map, and all that a document is about
 * @param subject what the map shows, in words
 * @param fault why the map does not show what was asked for; empty for nothing
 * @param concepts names to choose from
 */
public record Overview(
        List<Paper> documents,
        List<Counted> kinds,
        int claims,
        List<Drawn> states,
        Shading shading,
        String subject,
        String fault,
        List<String> concepts) {
    /**
     * What the map is asked to show.
     *
     * @param show {@link #DOCUMENTS}, {@link #CLAIMS}, or the word of a status
     * @param concept a name; empty to show a number instead
     */
    public record Shading(String show, String concept) {
        public static final String DOCUMENTS = "documents";
        public static final String CLAIMS = "claims";
    }

    /** A document with its number of questions. */
    public record Paper(String href, String title, int questions) {}

    /** The claims of a kind by status, in the order of the statuses. */
    public record Counted(Kind kind, String href, List<Integer> claims) {}

    /**
     * A state on the map.
     *
     * @param fill a class of the style sheet
     * @param sign a number or a shape; empty for none
     * @param words the same for those who do not see the map
     * @param href where that is told
     */
    public record Drawn(State state, Optional<Outline> outline, String fill, String sign, String words, String href) {
        /** The shape; empty if the map has none. */
        public String path() {
            return outline.map(Outline::path).orElse("");
        }

        /** Where its sign stands, from the left. */
        public int x() {
            return outline.map(Outline::x).orElse(0);
        }

        /** Where its sign stands, from the top. */
        public int y() {
            return outline.map(Outline::y).orElse(0);
        }
    }

    /** How many questions all documents have. */
    public int questions() {
        return documents.stream().mapToInt(Paper::questions).sum();
    }

    /** Whether any state has a place on the map. */
    public boolean isMapped() {
        return states.stream()
                .anyMatch(drawn -> drawn.outline().isPresent() && drawn.state().documents() > 0);
    }

    /** Those that a document is about. */
    public List<Drawn> described() {
        return states.stream().filter(drawn -> drawn.state().documents() > 0).toList();
    }
}
