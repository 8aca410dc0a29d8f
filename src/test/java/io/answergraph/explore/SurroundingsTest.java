package io.answergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.explore.Surroundings.Group;
import io.answergraph.explore.Surroundings.Neighbour;
import io.answergraph.explore.Surroundings.Tie;
import io.answergraph.model.Status;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static Group group(String words, int size) {
        return new Group(
                words,
                false,
                IntStream.range(0, size)
                        .mapToObj(i -> new Neighbour(
                                "urn:" + words + i, words + i, "/", List.of(new Tie(Status.ASSERTED, 1 + i))))
                        .toList(),
                0);
    }

    @Test
    void a_small_group_is_whole_and_large_ones_share_what_is_left() {
        List<Group> cut = Surroundings.bounded(List.of(group("large", 100), group("small", 3), group("larger", 200)));
        assertThat(cut.stream().map(each -> each.neighbours().size())).containsExactly(19, 3, 18);
        assertThat(cut.stream().map(Group::left)).containsExactly(81, 0, 182);
    }

    @Test
    void those_with_most_places_are_kept_the_greatest_first() {
        Group cut = Surroundings.bounded(List.of(group("a", 50))).getFirst();
        assertThat(cut.neighbours()).hasSize(Surroundings.MOST);
        assertThat(cut.neighbours().stream().map(Neighbour::places).toList())
                .isEqualTo(IntStream.range(0, Surroundings.MOST)
                        .mapToObj(i -> 50 - i)
                        .toList());
    }

    @Test
    void nothing_is_around_what_nothing_is_tied_to() {
        assertThat(Surroundings.bounded(List.of())).isEmpty();
    }
}
