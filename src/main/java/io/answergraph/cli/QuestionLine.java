package io.answergraph.cli;

import io.answergraph.store.Parameter;
import io.answergraph.store.QueryException;
import io.answergraph.store.QueryFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line of one question: an option for each of its parameters. */
final class QuestionLine {
    private final QueryFile question;
    private final Output output;
    private final StoreOption store;
    private final boolean json;

    QuestionLine(QueryFile question, Output output, StoreOption store, boolean json) {
        this.question = question;
        this.output = output;
        this.store = store;
        this.json = json;
    }

    /**
     * Parses what stands behind the question's name, and asks it; the exit code.
     *
     * @throws ParameterException of this line, for a user's mistake
     */
    int run(CommandLine outer, List<String> arguments) {
        // What was said before the question's name holds unless it is said again.
        String folder = store.folder().toString();
        CommandLine line = new CommandLine(spec(outer))
                .setOut(outer.getOut())
                .setErr(outer.getErr())
                .setColorScheme(outer.getColorScheme())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(outer.getUsageHelpWidth())
                .setDefaultValueProvider(argument -> isStore(argument) ? folder : null);
        return ask(line.parseArgs(arguments.toArray(String[]::new)));
    }

    private static boolean isStore(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals("--store");
    }

    private CommandSpec spec(CommandLine outer) {
        CommandSpec spec = CommandSpec.create()
                .name(outer.getCommandSpec().qualifiedName() + " " + question.name())
                .mixinStandardHelpOptions(true)
                .addMixin("output", CommandSpec.forAnnotatedObject(output))
                .addMixin("store", CommandSpec.forAnnotatedObject(store));
        spec.versionProvider(outer.getCommandSpec().versionProvider());
        spec.usageMessage()
                .description(
                        question.title().replace("%", "%%") + ".",
                        question.meaning().replace("%", "%%"))
                .sortOptions(false)
                .footerHeading("%nExample:%n")
                .footer("  " + QueryListing.example(question).replace("%", "%%"));
        question.parameters().forEach(parameter -> spec.addOption(option(parameter)));
        return spec.addOption(OptionSpec.builder("--format")
                        .paramLabel("FORMAT")
                        .type(QueryFormat.class)
                        .description("One of ${COMPLETION-CANDIDATES} (default: table).")
                        .build())
                .addOption(OptionSpec.builder("--json")
                        .type(boolean.class)
                        .description("The same as --format json.")
                        .build());
    }

    private static OptionSpec option(Parameter parameter) {
        String usual = parameter
                .usual()
                .filter(value -> !value.isEmpty())
                .map(value -> " (default: " + value + ")")
                .orElse("");
        return OptionSpec.builder("--" + parameter.name())
                .paramLabel(parameter.type().word().toUpperCase(Locale.ROOT))
                .type(String.class)
                .description((parameter.description() + usual).replace("%", "%%"))
                .build();
    }

    private int ask(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String value = parsed.matchedOptionValue("--" + parameter.name(), null);
            if (value != null) {
                values.put(parameter.name(), value);
            }
        }
        QueryFormat format = parsed.matchedOptionValue("--format", QueryFormat.TABLE);
        boolean wantsJson = json || parsed.hasMatchedOption("--json");
        try {
            new Asking(output, store).ask(question, values, wantsJson ? QueryFormat.JSON : format);
        } catch (QueryException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }
}
