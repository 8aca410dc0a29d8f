package io.answergraph.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words of an answer that name a thing.
 *
 * @param question number of the question whose answer holds it
 * @param sentence the sentence or label around it; contains {@code span}
 * @param status empty for a subject (a state), else what the sentence says of the thing
 * @param cues what decided the status, in order of the text; empty where nothing but the default did
 * @param rule short stable name of the rule that found it, such as {@code label} or {@code open-phrase}
 */
public record Mention(
        int question,
        Span span,
        Span sentence,
        TypeId type,
        Link link,
        Optional<Status> status,
        List<Cue> cues,
        String rule)
        implements Comparable<Mention> {
    private static final Comparator<Mention> ORDER =
            Comparator.comparing(Mention::span).thenComparing(Mention::type);

    public Mention {
        cues = List.copyOf(cues);
    }

    /** By span, then type: at most one mention of a type has a span. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
