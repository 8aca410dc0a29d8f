package io.answergraph.compare;

import io.answergraph.model.Status;
import java.util.List;
import java.util.Optional;

/** Places in a document that is not there. */
final class Places {
    static final Kind SERVICE = new Kind("urn:Service", "urn:service", "service");
    static final Thing SHELTER = new Thing("urn:shelter", "S01", "shelter", SERVICE, true);
    static final Page PAGE = new Page("urn:doc/a", "a", "A page", Optional.empty());
    static final Asked QUESTION = new Asked("urn:doc/a/q1", 1, "Which help is there?");

    private Places() {}

    /** Words at that offset. */
    static Evidence saying(Status status, int start) {
        return quoting(
                status, new Words(start, start + 7, "Shelter"), new Words(start, start + 7, "shelter"), List.of());
    }

    static Evidence quoting(Status status, Words sentence, Words words, List<CueWords> cues) {
        return new Evidence(
                "urn:m" + words.start(),
                "urn:state",
                SHELTER,
                status,
                Optional.empty(),
                PAGE,
                QUESTION,
                sentence,
                words,
                cues);
    }
}
