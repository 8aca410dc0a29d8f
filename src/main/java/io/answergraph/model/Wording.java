package io.answergraph.model;

import java.util.List;

/**
 * How things of a type are put into words, as forms (see {@link Label#form()}).
 *
 * @param generalWords name no thing of the type when they stand alone: {@code services}
 * @param generalModifiers do not belong to a name that they stand before: {@code various}
 * @param heads belong to a name that they stand behind: {@code hospitality industry}
 * @param persons a label right before them is no mention: {@code construction workers}
 * @param nameHeads nouns that head proper names: those of bodies, for a type that names them ({@code Coalition}); for the
 *     subjects' type, those of things in whose name a subject still is meant ({@code Texas Penal Code})
 */
public record Wording(
        List<String> generalWords,
        List<String> generalModifiers,
        List<String> heads,
        List<String> persons,
        List<String> nameHeads) {
    /** A type without any. */
    public static final Wording NONE = new Wording(List.of(), List.of(), List.of(), List.of(), List.of());

    public Wording {
        generalWords = List.copyOf(generalWords);
        generalModifiers = List.copyOf(generalModifiers);
        heads = List.copyOf(heads);
        persons = List.copyOf(persons);
        nameHeads = List.copyOf(nameHeads);
    }
}
