package io.answergraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: says which commands there are. */
@Command(
        name = "answergraph",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Answergraph.Version.class,
        sortOptions = false,
        description = "Question-and-answer documents in, a knowledge graph that can be trusted out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  answergraph build                        Build the graph of the documents in corpus/",
            "  answergraph ask industries-by-state      Ask it one of the questions in queries/",
            "  answergraph extract page.html            Show what one document says, without a graph",
            "",
            "Exit codes: 0 done, 1 failed on the data, 2 a bad command line, 3 a bad environment, 70 a bug, 130 stopped."
        })
final class Answergraph implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(
                line,
                "Name a command: " + String.join(", ", line.getSubcommands().keySet()) + ".");
    }

    /** The release, from the program's own jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Answergraph.class.getPackage().getImplementationVersion();
            return new String[] {"answergraph " + (version == null ? "(not packaged)" : version)};
        }
    }
}
