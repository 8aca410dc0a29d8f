package io.answergraph.docs;

import java.util.List;

/**
 * A concept, a subject or a body, on a page of its own.
 *
 * @param data where the graph tells of it; empty where that is nowhere
 * @param trail from the top of its tree down to the thing above it
 * @param notation its code; empty where it has none
 * @param notes when to use it and when not
 */
public record Thing(
        String iri,
        String data,
        String label,
        String notation,
        List<Ref> trail,
        List<Ref> types,
        String definition,
        List<String> notes,
        List<Ref> broader,
        List<Ref> narrower,
        Wordings words,
        List<Fact> matches,
        List<Fact> facts) {
    public Thing {
        trail = List.copyOf(trail);
        types = List.copyOf(types);
        notes = List.copyOf(notes);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        matches = List.copyOf(matches);
        facts = List.copyOf(facts);
    }
}
