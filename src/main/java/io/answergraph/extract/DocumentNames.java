package io.answergraph.extract;

import io.answergraph.model.Body;
import io.answergraph.model.EntityId;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bodies that one document names, and the acronyms that it defines for them. Belongs to one extraction. */
final class DocumentNames {
    private final Map<String, EntityId> acronyms = new HashMap<>();
    private final Map<EntityId, Body> bodies = new TreeMap<>();
    private final Map<String, EntityId> called = new TreeMap<>();

    /** Notes a body; of two names the document gives it, the longer is its name. */
    void add(Body body) {
        Discourse.nouns(body).forEach(noun -> called.put(noun, body.id()));
        bodies.merge(body.id(), body, DocumentNames::merge);
    }

    /** Notes that the document writes {@code acronym} for the body; the first definition holds. */
    void define(String acronym, Body body) {
        add(body);
        acronyms.putIfAbsent(acronym, body.id());
        Body known = bodies.get(body.id());
        if (known != null && !known.inVocabulary()) {
            bodies.put(body.id(), withName(known, acronym));
        }
    }

    Optional<Body> acronym(String text) {
        return Optional.ofNullable(acronyms.get(text)).map(bodies::get);
    }

    /** The body named last that a noun, as a key, heads the name of. */
    Optional<Body> called(String noun) {
        return Optional.ofNullable(called.get(Words.key(noun))).map(bodies::get);
    }

    /** The body as the whole document describes it. */
    Body known(Body body) {
        return bodies.getOrDefault(body.id(), body);
    }

    List<Body> all() {
        return List.copyOf(bodies.values());
    }

    private static Body merge(Body one, Body other) {
        if (one.inVocabulary() || other.inVocabulary()) {
            return one.inVocabulary() ? one : other;
        }
        boolean longer = other.name().length() > one.name().length()
                || (other.name().length() == one.name().length() && other.name().compareTo(one.name()) < 0);
        Body first = longer ? other : one;
        Body second = longer ? one : other;
        Body named = first;
        for (String name : names(second)) {
            named = withName(named, name);
        }
        return named;
    }

    private static List<String> names(Body body) {
        List<String> names = new ArrayList<>(body.otherNames());
        names.add(body.name());
        return names;
    }

    private static Body withName(Body body, String name) {
        TreeSet<String> names = new TreeSet<>(body.otherNames());
        if (!name.equals(body.name())) {
            names.add(name);
        }
        return new Body(
                body.id(), body.name(), List.copyOf(names), body.jurisdiction(), body.parent(), body.inVocabulary());
    }
}
