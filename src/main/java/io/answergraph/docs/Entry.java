package io.answergraph.docs;

import java.util.List;

/**
 * A term of an ontology, or a rule, on the page of all of its kind.
 *
 * @param id its fragment, unique on the page
 * @param name its short IRI
 * @param kinds what it is: a class, a functional property
 * @param definition in words; empty where the ontology has none
 */
public record Entry(
        String id,
        String name,
        String iri,
        String label,
        List<Ref> kinds,
        String definition,
        List<String> examples,
        List<Fact> facts) {
    public Entry {
        kinds = List.copyOf(kinds);
        examples = List.copyOf(examples);
        facts = List.copyOf(facts);
    }
}
