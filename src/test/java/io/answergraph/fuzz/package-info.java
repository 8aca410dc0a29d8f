/**
 * Hostile input, made by seed: files as a careless or malicious stranger might hand them in, read by every reader and taken
 * through the whole pipeline, which must neither crash, nor hang, nor tell of a word where it does not stand.
 *
 * <p>{@link io.answergraph.fuzz.Fuzz} makes a long run, a test a short one. An input is a function of seed and number, so that
 * whatever goes wrong can be seen again. Owns what is made ({@code Recipe}), what must hold ({@code Laws}) and the report.
 */
@NullMarked
package io.answergraph.fuzz;

import org.jspecify.annotations.NullMarked;
