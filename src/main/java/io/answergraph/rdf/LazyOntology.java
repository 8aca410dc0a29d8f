package io.answergraph.rdf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An ontology that is known by its digest and loaded when what it says is first needed: a build in which nothing changed needs
 * none of it. Safe for use by many threads.
 */
public final class LazyOntology {
    private final Iris iris;
    private final String digest;
    private final Supplier<LoadedOntology> loading;
    private @Nullable LoadedOntology loaded;

    /**
     * Takes what is known of it, and how it is loaded.
     *
     * @param iris by the base in use
     * @param digest as {@link io.answergraph.model.Ontology#digest} will have it
     * @param loading asked once at most
     */
    public LazyOntology(Iris iris, String digest, Supplier<LoadedOntology> loading) {
        this.iris = iris;
        this.digest = digest;
        this.loading = loading;
    }

    /** One that is loaded. */
    public static LazyOntology of(LoadedOntology loaded) {
        return new LazyOntology(loaded.iris(), loaded.ontology().digest(), () -> loaded);
    }

    /** The IRIs of what is made by it. */
    public Iris iris() {
        return iris;
    }

    /** Of the ontology's files. */
    public String digest() {
        return digest;
    }

    /**
     * What it says.
     *
     * @throws io.answergraph.model.EnvironmentException if that is what cannot be; see {@link OntologyFolder#load}
     */
    public synchronized LoadedOntology loaded() {
        LoadedOntology ready = loaded;
        if (ready == null) {
            ready = loading.get();
            loaded = ready;
        }
        return ready;
    }
}
