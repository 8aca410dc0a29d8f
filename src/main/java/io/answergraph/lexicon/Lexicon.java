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
    private final FormIndex<Listed> labels = new FormIndex<>();
    private final Map<EntityId, Concept> concepts = new HashMap<>();

    /** What stands in the index: an entry, and where its words count; nothing for what counts everywhere. */
    private record Listed(Entry entry, Optional<LabelConditions> conditions) {}

    public Lexicon(Ontology ontology) {
        Map<String, Form> forms = new HashMap<>();
        for (Concept concept : ontology.concepts()) {
            concepts.put(concept.id(), concept);
            for (Label label : concept.labels()) {
                Optional<LabelConditions> conditions =
                        Optional.of(label).filter(Label::isConditional).map(l -> LabelConditions.of(l, forms));
                labels.add(label.form(), new Listed(new OfConcept(concept, label), conditions));
            }
        }
        for (Blocker blocker : ontology.blockers()) {
            labels.add(blocker.form(), new Listed(new OfBlocker(blocker), Optional.empty()));
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
            labels.add(name, new Listed(new OfBody(body, type, name), Optional.empty()));
        }
    }

    private static List<String> names(Body body) {
        List<String> names = new ArrayList<>(body.otherNames());
        names.add(body.name());
        return names;
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
        return find(reading, frame, false);
    }

    /**
     * Every label, name and blocker in a row of words, as {@link #find(List, FrameId)}.
     *
     * @param inLabel whether the words are the label of a list item, where some labels count that count nowhere else
     */
    public List<Found<Entry>> find(List<Token> reading, FrameId frame, boolean inLabel) {
        List<Found<Entry>> counting = new ArrayList<>();
        for (Found<Listed> found : labels.find(reading, Tolerance.MODIFIERS)) {
            if (isWritten(found, reading) && holds(found, reading, frame, inLabel)) {
                counting.add(new Found<>(
                        found.from(), found.to(), found.skipped(), found.value().entry()));
            }
        }
        return counting;
    }

    private static boolean holds(Found<Listed> found, List<Token> tokens, FrameId frame, boolean inLabel) {
        Optional<LabelConditions> conditions = found.value().conditions();
        return conditions.isEmpty() || conditions.get().hold(tokens, found.from(), found.to(), frame, inLabel);
    }

    private static boolean isWritten(Found<Listed> found, List<Token> tokens) {
        return switch (found.value().entry()) {
            case OfBlocker blocker -> true;
            case OfBody body -> found.skipped() == 0 && isWritten(body.name(), found, tokens);
            case OfConcept of ->
                !of.label().caseSensitive() || isWritten(of.label().form(), found, tokens);
        };
    }

    /** Whether a name stands as a name: acronyms letter for letter, other names with a capital where they have one. */
    private static boolean isWritten(String name, Found<Listed> match, List<Token> tokens) {
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
