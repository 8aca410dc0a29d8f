package io.answergraph.cli;

import io.answergraph.remote.RemoteGraph;
import io.answergraph.server.Token;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options on a server that holds the graph. */
final class ServerOptions {
    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Build the graph of a running server, which was started with --update-token, in place of a folder.")
    private @Nullable URI server;

    @Option(names = "--token", paramLabel = "FILE", description = "The file that holds the server's token.")
    private @Nullable Path token;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The address of the server's start page; empty for a build into a folder. */
    Optional<URI> server() {
        URI address = server;
        if (address == null) {
            if (token != null) {
                throw wrong("--token is for a server. Name it with --server.");
            }
            return Optional.empty();
        }
        String scheme = Objects.requireNonNullElse(address.getScheme(), "");
        if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            throw wrong("--server wants an address such as http://localhost:3330/, not '" + address + "'.");
        }
        if (token == null) {
            throw wrong("--server wants the file of the server's token: --token FILE.");
        }
        if (Objects.requireNonNull(command).commandLine().getParseResult().hasMatchedOption("--store")) {
            throw wrong("--server and --store are two places for the graph. Name one of them.");
        }
        return Optional.of(address);
    }

    /** The graph of the server, to be closed. */
    RemoteGraph open(URI address) {
        return new RemoteGraph(
                address, Token.read(Objects.requireNonNull(token)).authorization());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
