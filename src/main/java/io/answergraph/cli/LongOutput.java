package io.answergraph.cli;

import picocli.CommandLine.Option;

/** The options on what a command says that may take long. */
final class LongOutput extends Output {
    @Option(
            names = "--progress",
            paramLabel = "FORM",
            description = {
                "How to tell how far it is, on standard error: ${COMPLETION-CANDIDATES} (default: a bar on a terminal, lines"
                        + " elsewhere). JSON gives one object a line, with all that is noted and warned of among them."
            })
    private ProgressForm progress = ProgressForm.AUTO;

    LongOutput(Streams streams) {
        super(streams);
    }

    @Override
    ProgressForm chosenProgress() {
        return progress;
    }
}
