package io.answergraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void leads_upwards_by_every_way() {
        Tree tree = new Tree(Map.of("cow", List.of("animal", "dairy"), "dairy", List.of("farming")));

        assertThat(tree.upwards("cow")).containsExactly("animal", "cow", "dairy", "farming");
        assertThat(tree.tops("cow")).containsExactly("animal", "farming");
        assertThat(tree.tops("farming")).containsExactly("farming");
    }

    @Test
    void ends_in_a_cycle() {
        Tree tree = new Tree(Map.of("a", List.of("b"), "b", List.of("a")));

        assertThat(tree.upwards("a")).containsExactly("a", "b");
        assertThat(tree.tops("a")).containsExactly("a");
    }
}
