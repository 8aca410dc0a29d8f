package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.model.EnvironmentException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where failures become messages and exit codes. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Streams streams;

    Failures(Streams streams) {
        this.streams = streams;
    }

    /** Runs the whole program; whatever no other handler saw (errors of the virtual machine, too) is a bug. */
    static int guard(Streams streams, IntSupplier program) {
        try {
            return program.getAsInt();
        } catch (EnvironmentException e) {
            return environment(streams, e);
        } catch (Stopped e) {
            return ExitCode.STOPPED;
        } catch (Throwable e) {
            return bug(streams, e);
        }
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        return switch (e) {
            case EnvironmentException environment -> environment(streams, environment);
            case Stopped stopped -> ExitCode.STOPPED;
            default -> bug(streams, e);
        };
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        PrintStream err = streams.err();
        err.println("answergraph: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println("Did you mean " + String.join(" or ", suggestions) + "?");
            }
        }
        err.println("'" + line.getCommandSpec().qualifiedName() + " --help' shows what it takes.");
        return ExitCode.USAGE;
    }

    private static int environment(Streams streams, EnvironmentException e) {
        streams.err().println("answergraph: " + e.getMessage());
        return ExitCode.ENVIRONMENT;
    }

    /** Tells that not all results reached standard output. */
    static int unwritten(Streams streams, String reason) {
        streams.err()
                .println("answergraph: the results could not be written to standard output (" + reason
                        + ") and are not whole. Check the disk, or write them elsewhere.");
        return ExitCode.ENVIRONMENT;
    }

    private static int bug(Streams streams, Throwable e) {
        PrintStream err = streams.err();
        err.println(
                "answergraph: this is a bug in the program, not in your data. Please report it with the lines below,"
                        + " the command, and if you can the document.");
        e.printStackTrace(err);
        return ExitCode.BUG;
    }

    /** For picocli, which writes characters. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }
}
