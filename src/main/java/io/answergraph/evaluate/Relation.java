package io.answergraph.evaluate;

import io.answergraph.model.Span;
import io.answergraph.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That one mention is related to another, whether a person or the program says so.
 *
 * @param doc path of the document, with extension
 * @param question number of the question whose answer says so
 * @param property local name of the property
 * @param status empty where the annotator gave none
 */
public record Relation(String doc, int question, String property, End subject, End object, Optional<Status> status) {

    /**
     * One of the two things related.
     *
     * @param spans in code points, of its name, or of its name and the acronym behind it; at least one, in order
     * @param text the words at the first
     */
    public record End(List<Span> spans, String text) {
        public End {
            spans = List.copyOf(spans);
        }

        public End(Span span, String text) {
            this(List.of(span), text);
        }

        /** The best intersection over union of any two spans; 0 where none overlap. */
        double overlap(End other) {
            return spans.stream()
                    .flatMap(mine -> other.spans.stream().map(theirs -> Matching.overlap(mine, theirs)))
                    .reduce(0.0, Math::max);
        }

        /** Takes up another span of the same thing, which stands behind. */
        End with(End behind) {
            List<Span> all = new ArrayList<>(spans);
            all.addAll(behind.spans);
            return new End(all, text);
        }

        Span first() {
            return spans.get(0);
        }
    }

    /** Both ends' overlaps together: 0 if either end does not overlap, at most 2. */
    double overlap(Relation other) {
        double subjects = subject.overlap(other.subject);
        double objects = object.overlap(other.object);
        return subjects == 0 || objects == 0 ? 0 : subjects + objects;
    }
}
