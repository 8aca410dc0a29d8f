package io.answergraph.bench;

import java.util.List;

/** How a generated list is laid out, among the ways that the reader knows. */
enum Layout {
    NUMBERED("\n\n"),
    LETTERED("\n"),
    DASHED("\n"),
    BULLETED("\n"),
    INLINE(" ");

    private final String gap;

    Layout(String gap) {
        this.gap = gap;
    }

    String list(List<String> items) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            list.append(i == 0 ? "" : gap).append(marker(i)).append(' ').append(items.get(i));
        }
        return list.toString();
    }

    private String marker(int index) {
        return switch (this) {
            case NUMBERED, INLINE -> index + 1 + ".";
            case LETTERED -> (char) ('a' + index) + ")";
            case DASHED -> "-";
            case BULLETED -> "•";
        };
    }
}
