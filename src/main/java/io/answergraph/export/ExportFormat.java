package io.answergraph.export;

import java.util.Locale;

/** A file format for graphs. */
public enum ExportFormat {
    TTL(false),
    TRIG(true),
    NT(false),
    NQ(true),
    RDFXML(false),
    JSONLD(true),
    RDFTHRIFT(true);

    private final boolean hasGraphs;

    ExportFormat(boolean hasGraphs) {
        this.hasGraphs = hasGraphs;
    }

    /** Whether the format says which graph a statement is of; others hold the union. */
    public boolean hasGraphs() {
        return hasGraphs;
    }

    /** Whether the format, as readers of RDF 1.2 take it, can hold a triple as a term. */
    public boolean hasTripleTerms() {
        return this != RDFXML && this != JSONLD;
    }

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The usual ending of such a file's name, without the dot. */
    public String extension() {
        return switch (this) {
            case RDFXML -> "rdf";
            case RDFTHRIFT -> "rt";
            default -> word();
        };
    }

    @Override
    public String toString() {
        return word();
    }
}
