package io.answergraph.vocabulary;

import io.answergraph.model.CueId;
import io.answergraph.model.EntityId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which words of the vocabulary documents used: those that named each concept, and the cues that decided a status. */
public final class Usage {
    private final Map<EntityId, SortedSet<String>> words = new TreeMap<>();
    private final SortedSet<CueId> cues = new TreeSet<>();

    /** Notes all that a document used. */
    public void add(Extraction extraction) {
        for (Mention mention : extraction.mentions()) {
            if (mention.link() instanceof Link.Linked linked) {
                String surface = mention.span().of(extraction.document().text());
                linked.concepts().forEach(concept -> named(concept, surface));
            }
            mention.cues().forEach(cue -> fired(cue.rule()));
        }
    }

    /** Notes that words of a text named a concept. */
    public void named(EntityId concept, String surface) {
        words.computeIfAbsent(concept, c -> new TreeSet<>()).add(surface);
    }

    /** Notes that a cue decided a status. */
    public void fired(CueId cue) {
        cues.add(cue);
    }

    /** The words that named the concept, sorted; none if nothing did. */
    SortedSet<String> of(EntityId concept) {
        return Collections.unmodifiableSortedSet(words.getOrDefault(concept, new TreeSet<>()));
    }

    boolean hasFired(CueId cue) {
        return cues.contains(cue);
    }
}
