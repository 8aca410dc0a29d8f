package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A pattern for things that no list of labels can hold: {@code lack of X}, {@code fear of X}, {@code demand for X}.
 *
 * @param canonical the words under which labels give such phrases: {@code shortage of X} and {@code limited X} are
 *     sought as {@code lack of X}
 * @param forms forms (see {@link Label#form()}) that open the phrase; its complement is what follows
 * @param type what the phrase as a whole names
 * @param open whether it names something even where no label fits
 * @param otherwise what it names where no label fits and it is known all the same: nearness to anything is a location
 */
public record OpenPhrase(
        String canonical, List<String> forms, TypeId type, boolean open, Optional<EntityId> otherwise) {
    public OpenPhrase {
        forms = List.copyOf(forms);
    }
}
