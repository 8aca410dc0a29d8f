package io.answergraph.model;

import java.util.List;
import java.util.SortedMap;

/**
 * All that a document says, by one ontology.
 *
 * @param about the subjects (states) that the document is about, in order of the title
 * @param frames for each question's number, what it asks for
 * @param mentions in their own order, without equals
 * @param claims sorted by subject, property, object, status, role
 * @param bodies every named organisation of the document, by IRI, with the acronyms that it defines
 */
public record Extraction(
        Document document,
        List<EntityId> about,
        SortedMap<Integer, Frame> frames,
        List<Mention> mentions,
        List<Claim> claims,
        List<Body> bodies,
        List<Problem> problems) {
    public Extraction {
        about = List.copyOf(about);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        bodies = List.copyOf(bodies);
        problems = List.copyOf(problems);
    }
}
