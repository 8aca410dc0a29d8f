package io.answergraph.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out results
 * @param err everything else
 * @param outIsTerminal whether a person sees the results at once: then they may be coloured
 * @param columns how many characters fit in a line of results; without a terminal, any number
 * @param errIsTerminal whether a person sees the rest at once: then progress may redraw its line
 */
record Streams(
        InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, int columns, boolean errIsTerminal) {}
