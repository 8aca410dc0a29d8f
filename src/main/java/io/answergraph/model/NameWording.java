package io.answergraph.model;

import java.util.List;

/**
 * The words by which a capitalised name is known for an organisation's, as a subject's country writes them. Compared letter
 * for letter, but for {@code deeds} and {@code wideWords}, which are forms (see {@link Label#form()}). Every list may be empty: then only
 * vocabulary, templates and acronyms tell of names.
 *
 * @param heads nouns that head names: {@code Coalition}
 * @param offices nouns that open or head the names of a government's own bodies: {@code Department}
 * @param otherHeads nouns that end the names, with an acronym behind them, of what is no body: {@code Act}
 * @param titles what one who holds an office is called, by whom his office is named: {@code Governor}
 * @param deeds what bodies do, as forms: {@code [represent]}
 * @param wideNames words that open the names of bodies that belong to no one subject: {@code National}
 * @param wideWords words of a sentence that looks beyond the subject: {@code federal}
 * @param placeStarts words that open the names of places: {@code San}
 * @param placeEnds words that end the names of places: {@code County}
 */
public record NameWording(
        List<String> heads,
        List<String> offices,
        List<String> otherHeads,
        List<String> titles,
        List<String> deeds,
        List<String> wideNames,
        List<String> wideWords,
        List<String> placeStarts,
        List<String> placeEnds) {
    public NameWording {
        heads = List.copyOf(heads);
        offices = List.copyOf(offices);
        otherHeads = List.copyOf(otherHeads);
        titles = List.copyOf(titles);
        deeds = List.copyOf(deeds);
        wideNames = List.copyOf(wideNames);
        wideWords = List.copyOf(wideWords);
        placeStarts = List.copyOf(placeStarts);
        placeEnds = List.copyOf(placeEnds);
    }
}
