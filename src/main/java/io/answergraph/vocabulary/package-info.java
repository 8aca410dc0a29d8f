/**
 * What the vocabulary's editor works with: checks of the vocabulary, suggestions from what was read and not linked, changes
 * to its Turtle files, and the files that a new subject starts from.
 *
 * <p>Owns what counts as a doubt about a vocabulary, how gaps are ranked, and how a file is changed in one place and
 * nowhere else. Knows no store and no command line, and not how documents are read: it is handed analyses and extractions.
 */
@NullMarked
package io.answergraph.vocabulary;

import org.jspecify.annotations.NullMarked;
