package io.answergraph.docs;

import java.util.List;

/** Something with a title, a description and facts: an ontology, or a set of links to other data. */
public record Card(String title, String iri, String description, List<Fact> facts) {
    public Card {
        facts = List.copyOf(facts);
    }
}
