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
                .addSubcommand(new BuildCommand(longOutput(), sources(), new StoreOption(), ontology()))
                .addSubcommand(new ExtractCommand(longOutput(), sources(), ontology()))
                .addSubcommand(new ExportCommand(output(), new StoreOption(), installation))
                .addSubcommand(new VerifyCommand(output(), installation, streams))
                .addSubcommand(new QueryCommand(output(), new StoreOption()))
                .addSubcommand(AskCommand.line(output(), new StoreOption(), installation))
                .addSubcommand(new CompareCommand(output(), new StoreOption()))
                .addSubcommand(new OutliersCommand(output(), new StoreOption()))
                .addSubcommand(new ListCommand(output(), new StoreOption()))
                .addSubcommand(new RemoveCommand(output(), new StoreOption()))
                .addSubcommand(new StatsCommand(output(), new StoreOption()))
                .addSubcommand(new ValidateCommand(output(), new StoreOption(), ontology()))
                .addSubcommand(new ExplainCommand(output(), new StoreOption()))
                .addSubcommand(new ServeCommand(output(), new StoreOption(), ontology(), installation))
                .addSubcommand(new DocsCommand(output(), ontology()))
                .addSubcommand(new EvaluateCommand(output(), ontology(), installation))
                .addSubcommand(new SparkCommand(output(), ontology()))
                .addSubcommand(new LoadCommand(longOutput(), new StoreOption(), ontology()))
                .addSubcommand(new BackupCommand(longOutput(), new StoreOption()))
                .addSubcommand(new RestoreCommand(longOutput(), new StoreOption()))
                .addSubcommand(new CompactCommand(longOutput(), new StoreOption()))
                .addSubcommand(new CommandLine(new StoreCommand())
                        .addSubcommand(new StoreCheckCommand(output(), new StoreOption())))
                .addSubcommand(new InitCommand(output()))
                .addSubcommand(new CommandLine(new VocabularyCommand())
                        .addSubcommand(new VocabularyCheckCommand(output(), ontology(), streams))
                        .addSubcommand(new VocabularySuggestCommand(output(), sources(), ontology()))
                        .addSubcommand(new VocabularyAcceptCommand(output(), sources(), ontology())))
                .addSubcommand(new CompletionCommand(output()))
                .addSubcommand(new CommandLine.HelpCommand());
        // Its warnings are for authors of command lines, and a quote in a user's value is no mistake.
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
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

    private SourceOptions sources() {
        return new SourceOptions(streams, installation);
    }

    private OntologyOptions ontology() {
        return new OntologyOptions(installation);
    }

    private Output output() {
        return new Output(streams);
    }

    private LongOutput longOutput() {
        return new LongOutput(streams);
    }
}
