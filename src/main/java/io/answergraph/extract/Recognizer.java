package io.answergraph.extract;

import java.util.List;

/** Finds candidates in a sentence; overlapping ones are fine. Stateless, safe to share. */
interface Recognizer {
    List<Candidate> find(Place place);
}
