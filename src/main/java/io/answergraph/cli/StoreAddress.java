package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.remote.GraphSender;
import io.answergraph.remote.Patience;
import io.answergraph.remote.SentGraphs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options on a store of another kind that is sent to over HTTP. */
final class StoreAddress {
    @Option(
            names = "--to",
            paramLabel = "URL",
            description =
                    "Send to the store whose SPARQL 1.1 Graph Store Protocol answers there, in place of a folder.")
    private @Nullable URI store;

    @Option(
            names = "--token",
            paramLabel = "FILE",
            description = "A file of one line that the store knows you by: a token, or what stands in the header"
                    + " Authorization, such as 'Basic ...'.")
    private @Nullable Path token;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Where it is noted which graphs were sent (default: a file of this store beside the parts).")
    private @Nullable Path state;

    @Option(names = "--again", description = "Send all graphs, also those that were sent before.")
    private boolean again;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The address; empty for a store in a folder. */
    Optional<URI> store() {
        URI address = store;
        if (address == null) {
            if (token != null || state != null || again) {
                throw wrong("--token, --state and --again are for a store that is sent to. Name it with --to.");
            }
            return Optional.empty();
        }
        String scheme = Objects.requireNonNullElse(address.getScheme(), "");
        if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            throw wrong("--to wants an address such as http://localhost:3030/ds/data, not '" + address + "'.");
        }
        if (Objects.requireNonNull(command).commandLine().getParseResult().hasMatchedOption("--store")) {
            throw wrong("--to and --store are two places for the graph. Name one of them.");
        }
        return Optional.of(address);
    }

    /**
     * The way to the store, to be closed.
     *
     * @param parts what is sent, a file or a folder
     */
    GraphSender open(URI to, Path parts, Output output) {
        Path notes = state == null ? beside(parts, to) : state;
        return GraphSender.to(to, authorization(), SentGraphs.in(notes, again), Patience.usual(), output::note);
    }

    private static Path beside(Path parts, URI to) {
        String name = "_sent-" + Iris.digest(to.toString()) + ".jsonl";
        return Files.isDirectory(parts) ? parts.resolve(name) : parts.resolveSibling(name);
    }

    private Optional<String> authorization() {
        Path file = token;
        if (file == null) {
            return Optional.empty();
        }
        try {
            String line = Files.readString(file).strip();
            if (line.isEmpty() || line.chars().anyMatch(c -> c < ' ' || c > '~')) {
                throw new EnvironmentException(
                        "The token in " + file + " must be one line of letters, digits and signs. Write it anew.");
            }
            return Optional.of(line.contains(" ") ? line : "Bearer " + line);
        } catch (IOException e) {
            throw new EnvironmentException("The token in " + file + " cannot be read (" + e + "). Check its name.", e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
