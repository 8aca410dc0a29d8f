package io.answergraph.cli;

import io.answergraph.export.ExportFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the graph can be exported as: an RDF format, or a form for programs that know no RDF. */
enum ExportKind {
    TTL(ExportFormat.TTL),
    TRIG(ExportFormat.TRIG),
    NT(ExportFormat.NT),
    NQ(ExportFormat.NQ),
    RDFXML(ExportFormat.RDFXML),
    JSONLD(ExportFormat.JSONLD),
    RDFTHRIFT(ExportFormat.RDFTHRIFT),
    CSV(null),
    GRAPHML(null),
    NEO4J(null);

    private final @Nullable ExportFormat rdf;

    ExportKind(@Nullable ExportFormat rdf) {
        this.rdf = rdf;
    }

    /** The RDF format; none where it is no RDF. */
    Optional<ExportFormat> rdf() {
        return Optional.ofNullable(rdf);
    }

    /** By the ending of a file's name, with or without {@code .gz} behind it. */
    static Optional<ExportKind> of(String fileName) {
        String name = fileName.replaceFirst("\\.gz$", "");
        return Arrays.stream(values())
                .filter(kind -> name.endsWith("." + kind)
                        || kind.rdf()
                                .filter(format -> name.endsWith("." + format.extension()))
                                .isPresent())
                .findFirst();
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
