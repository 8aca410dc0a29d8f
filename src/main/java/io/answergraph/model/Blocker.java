package io.answergraph.model;

/**
 * Words that look like a thing and are none: {@code law enforcement officers}, {@code forced labor}. The longest match
 * wins, so they keep the labels inside them from matching.
 *
 * @param form as in {@link Label#form()}
 * @param type the type that they are not
 */
public record Blocker(String form, TypeId type) {}
