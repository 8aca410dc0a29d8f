package io.answergraph.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out results
 * @param err everything else
 * @param outIsTerminal whether a person sees the results at once: then they may be coloured
 * @param errIsTerminal whether a person sees the rest at once: then progress may redraw its line
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {}
