package io.answergraph.compare;

/**
 * The part that a thing plays in a claim.
 *
 * @param name its label: {@code push}
 */
public record Role(String iri, String name) {}
