package io.answergraph.vocabulary;

import io.answergraph.model.DocumentId;
import io.answergraph.model.EntityId;
import io.answergraph.model.TypeId;
import java.util.List;
import java.util.Optional;

/**
 * Words that documents use as if they named a thing, and the vocabulary does not link.
 *
 * @param id eight hex digits made from type and words alone, whatever their case, number and hyphens: the same in every run
 * @param type what such words would name, as the question or the words themselves tell
 * @param words as a label would have them
 * @param count how often they were seen
 * @param documents in how many documents
 * @param examples the first few sentences, in order of the documents
 * @param nearest concepts of that type with like names, the likest first
 */
public record Suggestion(
        String id,
        Kind kind,
        TypeId type,
        String words,
        int count,
        int documents,
        List<Example> examples,
        List<Near> nearest) {
    public Suggestion {
        examples = List.copyOf(examples);
        nearest = List.copyOf(nearest);
    }

    /** What made the words noticed; the surest sign first. */
    public enum Kind {
        /** An open phrase such as {@code lack of X} that no label fits. */
        PHRASE(3),
        /** The label of an item in a list that the question asks for. */
        LABEL(3),
        /** The proper name of a body. */
        NAME(2),
        /** A noun phrase, of two words or more, in an answer that lists such things. */
        NOUNS(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    /** A sentence that holds the words, with single spaces. */
    public record Example(DocumentId document, int question, String sentence) {}

    /**
     * A concept, or for a name a body, with a like name.
     *
     * @param notation its code, where it has one
     * @param likeness from 0 to 1
     */
    public record Near(EntityId id, String name, Optional<String> notation, double likeness) {}

    /** What the ranking goes by: counts, weighted by how sure a sign the kind is. */
    int score() {
        return count * kind.weight();
    }
}
