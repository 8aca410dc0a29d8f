package io.answergraph.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The line of a terminal that a progress bar is drawn on again and again, and which is blank, and the cursor at its start, in the end. */
final class ErasedLine implements ProgressBarConsumer {
    private final PrintStream terminal;
    private final int columns;
    private int drawn;

    /** @param columns of the terminal, of which the last stays free: some go on to the next line behind it */
    ErasedLine(PrintStream terminal, int columns) {
        this.terminal = terminal;
        this.columns = columns - 1;
    }

    @Override
    public int getMaxRenderedLength() {
        return columns;
    }

    @Override
    public void accept(String line) {
        terminal.print("\r" + line + " ".repeat(Math.max(drawn - line.length(), 0)));
        drawn = line.length();
    }

    @Override
    public void clear() {
        if (drawn > 0) {
            terminal.print("\r" + " ".repeat(drawn) + "\r");
            drawn = 0;
        }
    }

    @Override
    public void close() {
        terminal.flush();
    }
}
