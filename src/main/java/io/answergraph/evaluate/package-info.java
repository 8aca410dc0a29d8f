/**
 * How well extraction does: annotations made by a person, predictions made by the program, and what separates them.
 *
 * <p>Owns the gold files' format, the matching of the two, every score with its interval, and the list of errors. Knows
 * no types, properties or roles by name, and not how predictions come about: it is handed extractions.
 */
@NullMarked
package io.answergraph.evaluate;

import org.jspecify.annotations.NullMarked;
