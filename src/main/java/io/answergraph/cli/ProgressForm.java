package io.answergraph.cli;

/** How a long command tells how far it is, on standard error. */
enum ProgressForm {
    /** {@link #BAR} where a person watches, else {@link #LINES}. */
    AUTO,
    /** One line that redraws itself. */
    BAR,
    /** A line every few seconds. */
    LINES,
    /** Events for programs, each a JSON object on a line of its own. */
    JSON,
    NONE
}
