package io.answergraph.docs;

import java.util.List;

/**
 * What all pages show around their content.
 *
 * @param title of the whole reference
 * @param style the style sheet's address
 * @param home where the front page is
 * @param search whether the texts can be searched
 * @param navigation the other pages that lead on
 */
public record Site(String title, String style, String home, boolean search, List<Ref> navigation) {
    public Site {
        navigation = List.copyOf(navigation);
    }
}
