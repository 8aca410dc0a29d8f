package io.answergraph.lexicon;

import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Blocker;
import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Label;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The vocabulary's labels, names and blockers, ready to be found in sentences. Immutable, safe to share.
 */
public final class Lexicon {
    private final FormIndex<Entry> labels = new FormIndex<>();
    private final Map<EntityId, Concept> concepts = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();

    public Lexicon(Ontology ontology) {
        for (Concept concept : ontology.concepts()) {
            concepts.put(concept.id(), concept);
            for (Label label : concept.labels()) {
                labels.add(label.form(), new OfConcept(concept, label));
                remember(label.near());
                remember(label.notBefore());
                remember(label.notAfter());
                remember(label.after());
            }
        }
        for (Blocker blocker : ontology.blockers()) {
            labels.add(blocker.form(), new OfBlocker(blocker));
        }
        TypeId naming = ontology.types().stream()
                .filter(MentionType::namesBodies)
                .map(MentionType::id)
                .findFirst()
                .orElse(null);
        if (naming != null) {
            for (Body body : ontology.bodies()) {
                addBody(body, naming);
            }
        }
    }

    private void addBody(Body body, TypeId type) {
        for (String name : new TreeSet<>(names(body))) {
            labels.add(name, new OfBody(body, type, name));
        }
    }

    private static List<String> names(Body body) {
        List<String> names = new ArrayList<>(body.otherNames());
        names.add(body.name());
        return names;
    }

    private void remember(List<String> conditions) {
        conditions.forEach(form -> forms.computeIfAbsent(form, Form::parse));
    }

    /** The concept or subject with that IRI, where the vocabulary has it. */
    public Optional<Concept> concept(EntityId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /**
     * Every label, name and blocker in a row of words, whatever overlaps; modifiers may stand before a label's last word.
     *
     * @param reading the words to look in; a sentence, or the words of one reading of a coordination
     * @param frame what the question asks for
     */
    public List<Found<Entry>> find(List<Token> reading, FrameId frame) {
        List<Found<Entry>> found = labels.find(reading, Tolerance.MODIFIERS);
        found.removeIf(match -> !counts(match, reading, frame));
        return found;
    }

    private boolean counts(Found<Entry> match, List<Token> tokens, FrameId frame) {
        return switch (match.value()) {
            case OfBlocker blocker -> true;
            case OfBody body -> match.skipped() == 0 && isWritten(body.name(), match, tokens);
            case OfConcept of -> counts(of.label(), match, tokens, frame);
        };
    }

    private boolean counts(Label label, Found<Entry> match, List<Token> tokens, FrameId frame) {
        return (!label.caseSensitive() || isWritten(label.form(), match, tokens))
                && (label.frames().isEmpty() || label.frames().contains(frame))
                && (label.near().isEmpty()
                        || label.near().stream().anyMatch(near -> form(near).occursIn(tokens)))
                && label.notBefore().stream().noneMatch(next -> form(next).startsAt(tokens, match.to()))
                && label.notAfter().stream().noneMatch(before -> form(before).endsAt(tokens, match.from()))
                && (label.after().isEmpty()
                        || label.after().stream()
                                .anyMatch(before -> form(before).endsAt(tokens, match.from())));
    }

    private Form form(String form) {
        Form known = forms.get(form);
        return known == null ? Form.parse(form) : known;
    }

    /** Whether a name stands as a name: acronyms letter for letter, other names with a capital where they have one. */
    private static boolean isWritten(String name, Found<Entry> match, List<Token> tokens) {
        String first = tokens.get(match.from()).text();
        if (match.length() == 1) {
            return first.equals(name) || (isWord(name) && first.startsWith(name.substring(0, 1)));
        }
        return !Character.isUpperCase(name.charAt(0)) || Character.isUpperCase(first.charAt(0));
    }

    private static boolean isWord(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
    }

    /** What words of the vocabulary stand for. */
    public sealed interface Entry {
        /** The type of thing that the words name, or are kept from naming. */
        TypeId type();
    }

    /** A concept or a subject. */
    public record OfConcept(Concept concept, Label label) implements Entry {
        @Override
        public TypeId type() {
            return concept.type();
        }
    }

    /** A body that the vocabulary knows. */
    public record OfBody(Body body, TypeId type, String name) implements Entry {}

    /** Words that name nothing. */
    public record OfBlocker(Blocker blocker) implements Entry {
        @Override
        public TypeId type() {
            return blocker.type();
        }
    }
}
