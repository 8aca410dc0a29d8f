package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * How bodies of a kind are named.
 *
 * @param pattern words and slots: the name of the subject type, such as {@code {State}}, for the names of its things;
 *     {@code {City}}, {@code {County}}, {@code {Place}}, {@code {Region}} and {@code {District}} for any capitalised words
 * @param type the type that such a body's mentions have
 * @param acronyms acronyms that stand for it within a document about the same state; {@code {ST}} is the state's code
 * @param parent the body that such a body is a local part of, where there is one
 */
public record NamingTemplate(
        String pattern, TypeId type, Jurisdiction jurisdiction, List<String> acronyms, Optional<EntityId> parent) {
    public NamingTemplate {
        acronyms = List.copyOf(acronyms);
    }

    /** Whom a body answers to. */
    public enum Jurisdiction {
        FEDERAL,
        STATE,
        LOCAL,
        NONE
    }
}
