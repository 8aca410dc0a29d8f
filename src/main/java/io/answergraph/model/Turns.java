package io.answergraph.model;

import java.util.List;

/**
 * Turns of English that extraction goes by, as forms (see {@link Label#form()}).
 *
 * @param pointers words of a short sentence that only points to the list behind it: {@code here}
 * @param comparisons words before a subject that is only held up beside another: {@code unlike}
 */
public record Turns(List<String> pointers, List<String> comparisons) {
    public Turns {
        pointers = List.copyOf(pointers);
        comparisons = List.copyOf(comparisons);
    }
}
