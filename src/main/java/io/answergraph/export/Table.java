package io.answergraph.export;

import java.util.Locale;

/** A table for analysts. */
public enum Table {
    /** One row for each claim, with the sentences that say it. */
    CLAIMS,
    /** One row for each mention, with its place in the text. */
    MENTIONS,
    /** One row for each subject, one column for each concept, in each cell what the texts say. */
    MATRIX;

    /** The word on the command line, and the name of the file without its ending. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
