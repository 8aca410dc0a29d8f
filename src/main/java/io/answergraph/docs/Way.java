package io.answergraph.docs;

/**
 * A page to go to.
 *
 * @param description empty where there is none
 * @param size how many things are on it
 * @param words how many labels these have; 0 where they have none
 */
public record Way(Ref page, String description, int size, int words) {}
