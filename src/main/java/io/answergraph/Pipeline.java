package io.answergraph;

import io.answergraph.extract.Extractor;
import io.answergraph.language.Analyzer;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.Analysis;
import io.answergraph.model.Checkpoint;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Language, lexicon and extraction in a row: what a document says, by one ontology.
 *
 * <p>Thread-safe. Reads no clock, no file and no other document, so that the same document and ontology give the same
 * extraction, whatever else runs.
 */
public final class Pipeline {
    /**
     * Lower-case hex digest that changes whenever the same document and ontology may give other statements; stores rebuild
     * what another version extracted.
     *
     * <p>The build computes it over the sources of extraction and of its mapping to statements, without comments and layout,
     * and over the versions of the language models. Nobody has to remember to raise it, a remark or a new command rebuilds
     * nothing, and every machine gets the same one, since no compiler has a part in it. What readers of files do is not in it:
     * a document's own fingerprint covers what they make of it, as the ontology's digest covers the vocabulary.
     */
    public static final String VERSION = version();

    private final Analyzer analyzer = new Analyzer();
    private final Extractor extractor;

    public Pipeline(Ontology ontology) {
        extractor = new Extractor(ontology, new Lexicon(ontology));
    }

    private static String version() {
        try (InputStream in = Pipeline.class.getResourceAsStream("extraction.version")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was packaged without extraction.version; build it with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the document's answers say. */
    public Extraction extract(Document document) {
        return extract(document, Checkpoint.NONE);
    }

    /**
     * The same, where the caller may end it.
     *
     * @param checkpoint passed several times in every sentence; has no part in what comes out
     */
    public Extraction extract(Document document, Checkpoint checkpoint) {
        return extract(analyze(document, checkpoint), checkpoint);
    }

    /** The document's answers as sentences of tagged words, for those who want them beside what they say. */
    public Analysis analyze(Document document, Checkpoint checkpoint) {
        return analyzer.analyze(document, checkpoint);
    }

    /** All that answers say that {@link #analyze} has read. */
    public Extraction extract(Analysis analysis, Checkpoint checkpoint) {
        return extractor.extract(analysis, checkpoint);
    }
}
