package io.answergraph.model;

import java.util.List;

/**
 * The words by which a capitalised name is known for an organisation's, as a subject's country writes them. Compared letter
 * for letter, but for {@code wideWords}, which are forms (see {@link Label#form()}). Every list may be empty: then only
 * vocabulary, templates and acronyms tell of names.
 *
 * @param heads nouns that head names: {@code Coalition}
 * @param offices nouns that open or head the names of a government's own bodies: {@code Department}
 * @param otherHeads nouns that end the names, with an acronym behind them, of what is no body: {@code Act}
 * @param wideNames words that open the names of bodies that belong to no one subject: {@code National}
 * @param wideWords words of a sentence that looks beyond the subject: {@code federal}
 * @param placeStarts words that open the names of places: {@code San}
 * @param placeEnds words that end the names of places: {@code County}
 */
public record NameWording(
        List<String> heads,
        List<String> offices,
        List<String> otherHeads,
        List<String> wideNames,
        List<String> wideWords,
        List<String> placeStarts,
        List<String> placeEnds) {
    public NameWording {
        heads = List.copyOf(heads);
        offices = List.copyOf(offices);
        otherHeads = List.copyOf(otherHeads);
        wideNames = List.copyOf(wideNames);
        wideWords = List.copyOf(wideWords);
        placeStarts = List.copyOf(placeStarts);
        placeEnds = List.copyOf(placeEnds);
    }
}
