package io.answergraph.cli;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/**
 * The options on what a command says, the two streams it says it on, and whether the user wants it to stop. Notes and warnings
 * may come from several threads.
 */
class Output {
    private final Streams streams;
    private volatile boolean isStopping;

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

    /** How the user said that progress is to be told. */
    ProgressForm chosenProgress() {
        return ProgressForm.AUTO;
    }

    /** How progress is to be told; not {@link ProgressForm#AUTO}. */
    final ProgressForm progressForm() {
        ProgressForm chosen = chosenProgress();
        if (chosen != ProgressForm.AUTO) {
            return chosen;
        }
        if (quiet) {
            return ProgressForm.NONE;
        }
        return streams.errIsTerminal() ? ProgressForm.BAR : ProgressForm.LINES;
    }

    /** Asks what is under way to end; from any thread. */
    final void stop() {
        isStopping = true;
    }

    /**
     * To be called where work can end and leave nothing behind.
     *
     * @throws Stopped if it is to
     */
    final void checkStop() {
        if (isStopping) {
            throw new Stopped();
        }
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
            say("note", line);
        }
    }

    /** A line for the curious. */
    void detail(String line) {
        if (verbose) {
            say("detail", line);
        }
    }

    /** Something that the user should not miss, {@code --quiet} or not. */
    void warn(String line) {
        say("warning", line);
    }

    private void say(String event, String line) {
        if (chosenProgress() == ProgressForm.JSON) {
            event(event, json -> json.writeStringField("message", line));
        } else {
            streams.err().println(line);
        }
    }

    /** A line for programs: a JSON object with the event's name and what else there is to it. */
    final void event(String name, Json.Body body) {
        streams.err().println(Json.line(json -> {
            json.writeStringField("event", name);
            body.write(json);
        }));
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
