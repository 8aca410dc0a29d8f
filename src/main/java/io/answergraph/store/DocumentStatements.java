package io.answergraph.store;

import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/** A document's graph, ready to be stored: what can be done by many threads before one of them writes. Immutable. */
public final class DocumentStatements {
    private final Extraction extraction;
    private final List<Quad> quads;
    private final Tally tally;

    private DocumentStatements(Extraction extraction, List<Quad> quads) {
        this.extraction = extraction;
        this.quads = List.copyOf(quads);
        this.tally = Tally.of(extraction).plus(Tally.of(quads.stream()));
    }

    /** Says in statements what was extracted. */
    public static DocumentStatements of(Extraction extraction, Iris iris) {
        List<Quad> quads = new ArrayList<>();
        new GraphMapper(iris).write(extraction, quads::add);
        return new DocumentStatements(extraction, quads);
    }

    public Extraction extraction() {
        return extraction;
    }

    Document document() {
        return extraction.document();
    }

    List<Quad> quads() {
        return quads;
    }

    Tally tally() {
        return tally;
    }
}
