/**
 * The command line: picocli commands, their wiring, progress, tables and exit codes.
 *
 * <p>Owns what a user types and sees; the only package that touches standard input, output and error, and the only one
 * that knows where the program is installed. Knows nothing of how documents are read, answers analysed or graphs stored:
 * it passes values from one stage to the next.
 */
@NullMarked
package io.answergraph.cli;

import org.jspecify.annotations.NullMarked;
