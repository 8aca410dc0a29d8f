package io.answergraph.cli;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The options on what a command says, and the two streams it says it on. */
final class Output {
    private final Streams streams;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but results and errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more about what is done.")
    private boolean verbose;

    Output(Streams streams) {
        this.streams = streams;
    }

    /** For results. */
    PrintStream out() {
        return streams.out();
    }

    /** How many characters fit in a line of results. */
    int columns() {
        return streams.columns();
    }

    /** Whether a person watches the notes, and wants them. */
    boolean showsProgress() {
        return streams.errIsTerminal() && !quiet;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    PrintStream err() {
        return streams.err();
    }

    /** A line for a person: left out with {@code --quiet}. */
    void note(String line) {
        if (!quiet) {
            streams.out().flush(); // or the note would stand before the results that it is about
            streams.err().println(line);
        }
    }

    /** A line for the curious. */
    void detail(String line) {
        if (verbose) {
            streams.err().println(line);
        }
    }

    /** Something that the user should not miss, {@code --quiet} or not. */
    void warn(String line) {
        streams.err().println(line);
    }

    /** Whether results may be coloured. */
    boolean isStyled() {
        return streams.outIsTerminal() && Ansi.AUTO.enabled();
    }

    /** Words in picocli's markup ({@code @|bold ...|@}), coloured if results go to a terminal. */
    String styled(String markup) {
        return (isStyled() ? Ansi.ON : Ansi.OFF).string(markup);
    }
}
