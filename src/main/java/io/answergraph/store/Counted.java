package io.answergraph.store;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Tells somebody of each statement on its way. */
final class Counted extends StreamRDFWrapper {
    private final Runnable step;

    Counted(StreamRDF other, Runnable step) {
        super(other);
        this.step = step;
    }

    @Override
    public void quad(Quad quad) {
        step.run();
        super.quad(quad);
    }
}
