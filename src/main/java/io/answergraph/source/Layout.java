package io.answergraph.source;

import io.answergraph.model.Question;
import java.util.List;
import java.util.Optional;

/**
 * What the layout of a document shows.
 *
 * @param title before the first question, where there is one
 * @param questions in order, with unique numbers
 */
record Layout(Optional<String> title, List<Question> questions) {}
