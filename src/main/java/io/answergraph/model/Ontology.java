package io.answergraph.model;

import java.util.List;

/**
 * The loaded ontology and vocabulary as plain values: all that the stages between reader and graph are told about a
 * subject. Lists are sorted by IRI (or by their words, where they have none) so that nothing depends on file order.
 *
 * @param base what minted resource IRIs start with; ends in {@code /}
 * @param digest lower-case hex SHA-256 over the ontology folder's files, by name
 * @param names words of the proper names of bodies
 * @param turns turns of English, whatever the subject
 */
public record Ontology(
        String base,
        String digest,
        List<MentionType> types,
        List<Property> properties,
        List<Role> roles,
        List<Concept> concepts,
        List<Body> bodies,
        List<NamingTemplate> templates,
        List<CueRule> cues,
        List<Frame> frames,
        List<OpenPhrase> openPhrases,
        List<Blocker> blockers,
        NameWording names,
        Turns turns) {
    public Ontology {
        types = List.copyOf(types);
        properties = List.copyOf(properties);
        roles = List.copyOf(roles);
        concepts = List.copyOf(concepts);
        bodies = List.copyOf(bodies);
        templates = List.copyOf(templates);
        cues = List.copyOf(cues);
        frames = List.copyOf(frames);
        openPhrases = List.copyOf(openPhrases);
        blockers = List.copyOf(blockers);
    }
}
