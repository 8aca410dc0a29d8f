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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which body a proper name is: one of the vocabulary, one by a template, or one of its own, with the IRI that it has in
 * every document that names it so.
 */
final class BodyNaming {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u02bb\u02bc]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private final String prefix;
    private final NameWording names;
    /** What a government calls its bodies, by itself and behind a subject's word. */
    private final List<String> offices;

    private final List<NamePattern> templates;
    private final List<StateName> states = new ArrayList<>();

    private record StateName(String name, EntityId id, String code, String opening, String closing, String inside) {
        StateName(String name, EntityId id, String code) {
            this(name, id, code, name + " ", " of " + name, " the " + name + " ");
        }

        /** Whether a name opens on the state or is {@code of} it; {@code George Washington University} is neither. */
        boolean isNamedBy(String body, boolean hasArticle) {
            return body.startsWith(opening) || body.endsWith(closing) || (hasArticle && body.contains(inside));
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
        Set<String> subjectSlots = subjectTypes.stream().map(TypeId::name).collect(Collectors.toUnmodifiableSet());
        offices = names.offices().stream()
                .flatMap(office ->
                        Stream.concat(Stream.of(office), subjectSlots.stream().map(subject -> subject + " " + office)))
                .toList();
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
        String plain = SPACES.matcher(name.replace('\u2019', '\'')).replaceAll(" ");
        Optional<NamingTemplate> template = templates.stream()
                .filter(pattern -> pattern.fits(plain))
                .map(NamePattern::template)
                .findFirst();
        boolean federal = template.isPresent() && template.get().jurisdiction() == Jurisdiction.FEDERAL;
        Optional<StateName> named = namedIn(plain);
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

    /** The state that a name holds; of several the one with the longest name. */
    private Optional<StateName> namedIn(String name) {
        boolean hasArticle = name.contains(" the ");
        for (StateName state : states) {
            if (state.isNamedBy(name, hasArticle)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** The name without the state that it opens on: Ohio's Department of Health is the same body by either name. */
    private static String unprefixed(String name, Optional<StateName> state) {
        return state.filter(s -> name.startsWith(s.name() + " "))
                .map(s -> name.substring(s.name().length() + 1))
                .orElse(name);
    }

    /** Whether a name opens on what a government calls its bodies, by itself or as in {@code State Department}. */
    private boolean opensOnOffice(String name) {
        return offices.stream().anyMatch(office -> opensOn(name, office));
    }

    /** Whether a name opens on whole words. */
    private static boolean opensOn(String name, String words) {
        return name.startsWith(words)
                && (name.length() == words.length() || !Character.isLetterOrDigit(name.charAt(words.length())));
    }

    /** Whether a template with a subject's name in it fits. */
    boolean isSubjectsOwn(String name) {
        String plain = name.replace('\u2019', '\'');
        return namedIn(plain).isPresent()
                && templates.stream().anyMatch(pattern -> pattern.namesSubject() && pattern.fits(plain));
    }

    /** Whether a name shows by more than its capitals that it is one: it holds a state, or a template fits. */
    boolean isKnownShape(String name) {
        String plain = name.replace('\u2019', '\'');
        return namedIn(plain).isPresent() || templates.stream().anyMatch(pattern -> pattern.fits(plain));
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
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String ascii = APOSTROPHES
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace("&", "and")
                .replace(".", "");
        return OUTER_HYPHENS.matcher(OTHERS.matcher(ascii).replaceAll("-")).replaceAll("");
    }
}
