package io.answergraph.extract;

import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.NamingTemplate;
import io.answergraph.model.NamingTemplate.Jurisdiction;
import io.answergraph.model.Ontology;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which body a proper name is: one of the vocabulary, one by a template, or one of its own, with the IRI that it has in
 * every document that names it so.
 */
final class BodyNaming {
    private static final Pattern NATIONWIDE =
            Pattern.compile("^(?:U\\.S\\.|US|United States|National|Federal|American|International|Global)\\b.*");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,3}";

    private final String base;
    private final List<Template> templates = new ArrayList<>();
    private final List<StateName> states = new ArrayList<>();

    private record Template(Pattern pattern, NamingTemplate source) {}

    private record StateName(String name, EntityId id, String code) {}

    BodyNaming(Ontology ontology) {
        base = ontology.base();
        List<String> subjectTypes = ontology.types().stream()
                .filter(type -> type.isSubject())
                .map(type -> type.id().iri())
                .toList();
        for (Concept concept : ontology.concepts()) {
            if (subjectTypes.contains(concept.type().iri())) {
                states.add(new StateName(
                        concept.name(), concept.id(), slug(concept.notation().orElse(concept.name()))));
            }
        }
        states.sort(Comparator.<StateName>comparingInt(s -> -s.name().length()).thenComparing(StateName::name));
        for (NamingTemplate template : ontology.templates()) {
            templates.add(new Template(pattern(template.pattern()), template));
        }
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        var slots = SLOT.matcher(template);
        int end = 0;
        while (slots.find()) {
            regex.append(Pattern.quote(template.substring(end, slots.start()))).append(CAPITALISED);
            end = slots.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(end))).toString());
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
                .filter(t -> t.pattern().matcher(plain).matches())
                .map(Template::source)
                .findFirst();
        Optional<StateName> named =
                states.stream().filter(s -> holds(plain, s.name())).findFirst();
        Optional<StateName> state = named.or(() -> localTo(plain, template, home));
        if (template.isPresent() && template.get().jurisdiction() == Jurisdiction.FEDERAL) {
            state = Optional.empty();
        }
        String proper = named.isPresent() && plain.startsWith(named.get().name() + " ")
                ? plain.substring(named.get().name().length() + 1)
                : plain;
        String iri =
                base + "agency/" + state.map(s -> s.code() + "/").orElse("") + slug(state.isPresent() ? proper : plain);
        return new Body(
                new EntityId(iri),
                plain,
                List.of(),
                state.map(StateName::id),
                template.flatMap(NamingTemplate::parent),
                false);
    }

    /** Whether a name shows by more than its capitals that it is one: it holds a state, or a template fits. */
    boolean isKnownShape(String name) {
        String plain = name.replace('\u2019', '\'');
        return states.stream().anyMatch(s -> holds(plain, s.name()))
                || templates.stream().anyMatch(t -> t.pattern().matcher(plain).matches());
    }

    private Optional<StateName> localTo(String name, Optional<NamingTemplate> template, Optional<EntityId> home) {
        boolean nationwide = template.isEmpty() && NATIONWIDE.matcher(name).matches();
        return nationwide
                ? Optional.empty()
                : home.flatMap(
                        id -> states.stream().filter(s -> s.id().equals(id)).findFirst());
    }

    private static boolean holds(String name, String state) {
        int at = name.indexOf(state);
        int end = at + state.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(name.charAt(at - 1)))
                && (end == name.length() || !Character.isLetter(name.charAt(end)));
    }

    /** Lower-case ASCII letters and digits, joined by hyphens. */
    static String slug(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("&", "and")
                .replace(".", "");
        return ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
