package io.answergraph.explore;

import io.answergraph.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A state, a concept or a body with what is tied to it, as far as a drawing can hold it.
 *
 * @param iri of the thing in the middle
 * @param groups of neighbours, by their words
 */
public record Surroundings(String iri, String name, String href, List<Group> groups) {
    /** Neighbours that are shown at most, of all groups together. */
    static final int MOST = 40;

    public Surroundings {
        groups = List.copyOf(groups);
    }

    /**
     * Neighbours that are tied in one way.
     *
     * @param words for the tie
     * @param isIncoming whether it leads from the neighbours to the thing
     * @param neighbours those with most places first
     * @param left how many more there are
     */
    public record Group(String words, boolean isIncoming, List<Neighbour> neighbours, int left) {}

    /**
     * One neighbour.
     *
     * @param ties by status; none where the vocabulary ties it, which makes no claim
     */
    public record Neighbour(String iri, String name, String href, List<Tie> ties) {
        private static final Comparator<Neighbour> ORDER = Comparator.comparingInt(Neighbour::places)
                .reversed()
                .thenComparing(Neighbour::name)
                .thenComparing(Neighbour::iri);

        int places() {
            return ties.stream().mapToInt(Tie::places).sum();
        }
    }

    /** What is said of the tie, and at how many places. */
    public record Tie(Status status, int places) {
        /** The status as it is written. */
        public String word() {
            return status.word();
        }

        /** The status as a shape. */
        public String sign() {
            return StateMap.sign(status);
        }
    }

    /** How many neighbours are left out. */
    public int left() {
        return groups.stream().mapToInt(Group::left).sum();
    }

    /** The groups cut to what a drawing can hold: each in turn keeps its next neighbour, so that none crowds out another. */
    static List<Group> bounded(List<Group> whole) {
        int[] kept = new int[whole.size()];
        int room = MOST;
        boolean isGrowing = true;
        while (room > 0 && isGrowing) {
            isGrowing = false;
            for (int i = 0; i < kept.length && room > 0; i++) {
                if (kept[i] < whole.get(i).neighbours().size()) {
                    kept[i]++;
                    room--;
                    isGrowing = true;
                }
            }
        }
        List<Group> cut = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            List<Neighbour> all =
                    whole.get(i).neighbours().stream().sorted(Neighbour.ORDER).toList();
            cut.add(new Group(
                    whole.get(i).words(), whole.get(i).isIncoming(), all.subList(0, kept[i]), all.size() - kept[i]));
        }
        return cut;
    }
}
