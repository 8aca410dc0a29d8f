package io.answergraph.extract;

import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.MentionType;
import io.answergraph.model.NameWording;
import io.answergraph.model.NamingTemplate;
import io.answergraph.model.NamingTemplate.Jurisdiction;
import io.answergraph.model.Ontology;
import io.answergraph.model.TypeId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which body a proper name is: one of the vocabulary, one by a template, or one of its own, with the IRI that it has in
 * every document that names it so.
 */
final class BodyNaming {
    private final String prefix;
    private final NameWording names;
    private final Set<String> subjectSlots;
    private final List<NamePattern> templates;
    private final List<StateName> states = new ArrayList<>();

    private record StateName(String name, EntityId id, String code, String opening, String closing, String inside) {
        StateName(String name, EntityId id, String code) {
            this(name, id, code, name + " ", " of " + name, " the " + name + " ");
        }

        /** Whether a name opens on the state or is {@code of} it; {@code George Washington University} is neither. */
        boolean isNamedBy(String body) {
            return body.startsWith(opening) || body.endsWith(closing) || body.contains(inside);
        }
    }

    /**
     * Knows the bodies of an ontology.
     *
     * @param type the type of their mentions, which gives their IRIs the name
     */
    BodyNaming(Ontology ontology, MentionType type) {
        prefix = ontology.base() + slug(type.id().name()) + "/";
        names = ontology.names();
        Set<TypeId> subjectTypes = ontology.types().stream()
                .filter(MentionType::isSubject)
                .map(MentionType::id)
                .collect(Collectors.toUnmodifiableSet());
        subjectSlots = subjectTypes.stream().map(TypeId::name).collect(Collectors.toUnmodifiableSet());
        for (Concept concept : ontology.concepts()) {
            if (subjectTypes.contains(concept.type())) {
                states.add(new StateName(
                        concept.name(), concept.id(), slug(concept.notation().orElse(concept.name()))));
            }
        }
        states.sort(Comparator.<StateName>comparingInt(s -> -s.name().length()).thenComparing(StateName::name));
        List<String> subjects = states.stream().map(StateName::name).toList();
        templates = ontology.templates().stream()
                .map(template -> new NamePattern(template, subjectSlots, subjects))
                .sorted(Comparator.comparing(pattern -> !pattern.namesSubject()))
                .toList();
    }

    /**
     * The body of that name.
     *
     * @param name as it stands in the text
     * @param home the state that the document is about, if it is about one
     */
    Body body(String name, Optional<EntityId> home) {
        String plain = name.replace('\u2019', '\'').replaceAll("\\s+", " ");
        Optional<NamingTemplate> template = templates.stream()
                .filter(pattern -> pattern.fits(plain))
                .map(NamePattern::template)
                .findFirst();
        boolean federal = template.isPresent() && template.get().jurisdiction() == Jurisdiction.FEDERAL;
        Optional<StateName> named =
                states.stream().filter(s -> s.isNamedBy(plain)).findFirst();
        Optional<StateName> state = federal ? Optional.empty() : named.or(() -> localTo(plain, template, home));
        boolean official =
                template.filter(t -> t.jurisdiction() != Jurisdiction.NONE).isPresent()
                        || opensOnOffice(unprefixed(plain, named));
        String proper = official && state.isPresent() ? unprefixed(plain, named) : plain;
        String iri = prefix + state.map(s -> s.code() + "/").orElse("") + slug(proper);
        return new Body(
                new EntityId(iri),
                plain,
                List.of(),
                official ? state.map(StateName::id) : named.map(StateName::id),
                template.flatMap(NamingTemplate::parent),
                false);
    }

    /** The name without the state that it opens on: Ohio's Department of Health is the same body by either name. */
    private static String unprefixed(String name, Optional<StateName> state) {
        return state.filter(s -> name.startsWith(s.name() + " "))
                .map(s -> name.substring(s.name().length() + 1))
                .orElse(name);
    }

    /** Whether a name opens on what a government calls its bodies, by itself or as in {@code State Department}. */
    private boolean opensOnOffice(String name) {
        return names.offices().stream()
                .anyMatch(office -> opensOn(name, office)
                        || subjectSlots.stream().anyMatch(subject -> opensOn(name, subject + " " + office)));
    }

    /** Whether a name opens on whole words. */
    private static boolean opensOn(String name, String words) {
        return name.startsWith(words)
                && (name.length() == words.length() || !Character.isLetterOrDigit(name.charAt(words.length())));
    }

    /** Whether a name shows by more than its capitals that it is one: it holds a state, or a template fits. */
    boolean isKnownShape(String name) {
        String plain = name.replace('\u2019', '\'');
        return states.stream().anyMatch(s -> s.isNamedBy(plain))
                || templates.stream().anyMatch(pattern -> pattern.fits(plain));
    }

    /**
     * The state's own body of a name that federal and state bodies share, such as {@code Department of Labor}; empty where
     * the state has none by any template.
     */
    Optional<Body> ownOf(EntityId home, String name) {
        return states.stream()
                .filter(s -> s.id().equals(home))
                .map(s -> s.name() + " " + name.replace('\u2019', '\''))
                .filter(full -> templates.stream()
                        .filter(pattern -> pattern.template().jurisdiction() == Jurisdiction.STATE)
                        .anyMatch(pattern -> pattern.fits(full)))
                .map(full -> body(full, Optional.of(home)))
                .findFirst();
    }

    boolean isSubject(String name) {
        return states.stream().anyMatch(s -> s.name().equals(name));
    }

    private Optional<StateName> localTo(String name, Optional<NamingTemplate> template, Optional<EntityId> home) {
        boolean nationwide = template.isEmpty() && names.wideNames().stream().anyMatch(word -> opensOn(name, word));
        return nationwide
                ? Optional.empty()
                : home.flatMap(
                        id -> states.stream().filter(s -> s.id().equals(id)).findFirst());
    }

    /** Lower-case ASCII letters and digits, joined by hyphens. */
    static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u02bb\u02bc]", "")
                .replace("&", "and")
                .replace(".", "");
        return ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
