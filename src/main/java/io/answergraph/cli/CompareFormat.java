package io.answergraph.cli;

import java.util.Locale;

/** How states side by side are written. */
enum CompareFormat {
    TABLE,
    CSV,
    MARKDOWN,
    JSON,
    HTML;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
