package io.answergraph.cli;

import java.util.Locale;

/** How states side by side are written. */
enum CompareFormat {
    TABLE,
    CSV,
    MARKDOWN,
    HTML;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
