package io.answergraph.explore;

import io.answergraph.compare.State;
import io.answergraph.model.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts states on the map, each with what is to be seen of it. */
public final class StateMap {
    /** A count in words needs no more shades to be told apart. */
    private static final int SHADES = 4;

    private static final Look NOTHING = new Look("not-asked", "", "no document");

    private StateMap() {}

    /**
     * How a state looks.
     *
     * @param fill a class of the style sheet
     * @param sign a number or a shape; empty for none
     * @param words say the same as both
     * @param href where the state leads to; empty for its own page
     */
    public record Look(String fill, String sign, String words, String href) {
        /** One that leads to the state's own page. */
        public Look(String fill, String sign, String words) {
            this(fill, sign, words, "");
        }

        Look leading(String to) {
            return new Look(fill, sign, words, to);
        }
    }

    /** The look of a count among counts of which {@code most} is the greatest. */
    public static Look count(long count, long most, String what) {
        return new Look(
                "shade-" + (count <= 0 ? 0 : 1 + (count - 1) * SHADES / Math.max(most, 1)),
                count == 0 ? "" : Long.toString(count),
                count + " " + what);
    }

    /** The shape that stands for a status. */
    public static String sign(Status status) {
        return switch (status) {
            case ASSERTED -> "●";
            case HEDGED -> "◌";
            case RECOMMENDED -> "▲";
            case LACKING -> "▽";
            case DENIED -> "✕";
        };
    }

    /**
     * All states that have a place on the map, and those that a document is about.
     *
     * @param looks by the state's IRI; a state without one looks as if there were no document about it
     */
    public static List<Overview.Drawn> drawn(List<State> states, Map<String, Look> looks) {
        return drawn(states, looks, NOTHING);
    }

    /** The same where a state without a look of its own looks like {@code other}. */
    public static List<Overview.Drawn> drawn(List<State> states, Map<String, Look> looks, Look other) {
        Map<String, Outline> outlines = new HashMap<>();
        Outline.ALL.forEach(outline -> outlines.put(outline.code(), outline));
        return states.stream()
                .filter(state -> state.documents() > 0 || outlines.containsKey(state.code()))
                .map(state -> {
                    Look look = looks.getOrDefault(state.iri(), other);
                    return new Overview.Drawn(
                            state,
                            Optional.ofNullable(outlines.get(state.code())),
                            look.fill(),
                            look.sign(),
                            look.words(),
                            look.href().isEmpty() ? Addresses.state(state) : look.href());
                })
                .toList();
    }
}
