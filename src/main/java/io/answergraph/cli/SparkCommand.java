package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import io.answergraph.parts.PartMaker;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts documents on a cluster. */
@Command(
        name = "spark",
        description = {
            "Read documents on a cluster of Apache Spark, for more of them than one machine reads, and write their"
                    + " graph as parts for 'answergraph load'. The same documents make the same graph as 'answergraph"
                    + " build'. This wants a program that was built with 'mvn -Pspark package', and 'spark-submit' to"
                    + " start it."
        },
        footer = {
            "  spark-submit --class io.answergraph.cli.Main --jars \"$jars\" answergraph.jar \\",
            "      spark s3a://bucket/pages --out s3a://bucket/parts      See src/site/cluster.md",
            "  answergraph load parts/                                    Makes the graph of what it wrote"
        })
final class SparkCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final OntologyOptions ontology;

    @Mixin
    private final TimeLimitOption limit = new TimeLimitOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Folders with all below them, or files, as the cluster's file systems name them: hdfs://...,"
                    + " s3a://...")
    private List<String> sources = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the parts, as the cluster's file systems name it; not there yet.")
    private String out = "";

    @Option(
            names = "--parts",
            paramLabel = "N",
            description = "How many files the documents' graphs go to (default: one for each 8 MiB that is read).")
    private @Nullable Integer parts;

    @Option(names = "--json", description = "Write the summary as JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    SparkCommand(Output output, OntologyOptions ontology) {
        this.output = output;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        if (parts != null && parts < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--parts must be 1 or more, not " + parts + ".");
        }
        PartMaker.Made made = made();
        report(made);
        if (made.documents() == 0) {
            output.warn("No document could be read; the table of problems says why.");
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }

    private PartMaker.Made made() {
        PartMaker maker = ServiceLoader.load(PartMaker.class)
                .findFirst()
                .orElseThrow(() -> new EnvironmentException("This program was built without Spark. Build it with"
                        + " 'mvn -Pspark package' and start it with 'spark-submit'; src/site/cluster.md says how."));
        try {
            return maker.make(new PartMaker.Order(sources, rules(), out, Optional.ofNullable(parts)));
        } catch (NoClassDefFoundError e) {
            throw new EnvironmentException(
                    "Spark itself is not there (" + e.getMessage()
                            + "). Start this with 'spark-submit'; src/site/cluster.md says how.",
                    e);
        }
    }

    private PartMaker.Rules rules() {
        return new PartMaker.Rules(
                ontology.folder(), ontology.base(), limit.limit().each());
    }

    private void report(PartMaker.Made made) {
        if (json) {
            Json.write(output, writer -> {
                writer.writeStartObject();
                writer.writeStringField("parts", out);
                writer.writeNumberField("files", made.files());
                writer.writeNumberField("documents", made.documents());
                writer.writeNumberField("problems", made.problems());
                writer.writeEndObject();
            });
        } else {
            output.note("Wrote the graph of " + Amount.of(made.documents(), "document") + " in "
                    + Amount.of(made.files(), "file") + " to " + out + ", and " + Amount.of(made.problems(), "problem")
                    + " to " + out + "/" + PartMaker.PROBLEMS + ". Next: answergraph load " + out);
        }
    }
}
