package io.answergraph.evaluate;

import io.answergraph.model.Span;
import io.answergraph.model.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A mention as a gold file writes it, whether a person or the program made it.
 *
 * @param doc path of the document, with extension
 * @param question number of the question whose answer holds it
 * @param span in code points of the document's text; not empty
 * @param text the words at the span
 * @param type local name of the mention's type
 * @param concepts codes of what it stands for; unordered, so kept sorted; not to be changed
 * @param status empty for a subject
 * @param named whether it is a proper name of an organisation
 * @param roles at most one in the gold; the program may give one for each concept; not to be changed
 */
public record Annotation(
        String doc,
        int question,
        Span span,
        String text,
        String type,
        SortedSet<String> concepts,
        Optional<Status> status,
        boolean named,
        SortedSet<String> roles) {
    public Annotation {
        concepts = new TreeSet<>(concepts);
        roles = new TreeSet<>(roles);
    }

    /** Type, codes and status in a row, for a person to read. */
    String summary() {
        return type + " " + String.join("+", concepts)
                + status.map(s -> " " + s.word()).orElse("");
    }

    /** The words without regard to case and line breaks: what makes two names of bodies the same fact. */
    String surface() {
        return Texts.squeezed(text).toLowerCase(Locale.ROOT);
    }
}
