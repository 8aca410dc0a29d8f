package io.answergraph.cli;

import picocli.CommandLine;

/** The command line put together: which commands there are, and what each is given. */
final class Program {
    private final Streams streams;
    private final Installation installation;

    Program(Streams streams, Installation installation) {
        this.streams = streams;
        this.installation = installation;
    }

    /** Runs one command line; gives its exit code. Throws nothing. */
    int run(String... arguments) {
        return Failures.guard(streams, () -> commandLine().execute(arguments));
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(new Answergraph())
                .addSubcommand(new ExtractCommand(
                        output(), new SourceOptions(streams, installation), new OntologyOptions(installation)))
                .addSubcommand(new QueryCommand(output(), new StoreOption(), installation))
                .addSubcommand(new CompletionCommand(output()))
                .addSubcommand(new CommandLine.HelpCommand());
        Failures failures = new Failures(streams);
        return line.setOut(Failures.writer(streams.out()))
                .setErr(Failures.writer(streams.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        streams.outIsTerminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }

    private Output output() {
        return new Output(streams);
    }
}
