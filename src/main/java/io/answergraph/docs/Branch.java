package io.answergraph.docs;

import java.util.List;

/**
 * A thing in a tree, with all below it.
 *
 * @param notation its code; empty where it has none
 * @param definition empty where it has none
 */
public record Branch(Ref thing, String notation, String definition, List<Branch> narrower) {
    public Branch {
        narrower = List.copyOf(narrower);
    }
}
