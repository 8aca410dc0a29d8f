package io.answergraph.cli;

import java.util.Locale;

/** How answers to a query are written; the last four are also what programs read. */
enum QueryFormat {
    TABLE,
    MD,
    CSV,
    TSV,
    JSON,
    XML;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
