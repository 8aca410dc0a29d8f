package io.answergraph;

import io.answergraph.extract.Extractor;
import io.answergraph.language.Analyzer;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Ontology;

/**
 * Language, lexicon and extraction in a row: what a document says, by one ontology.
 *
 * <p>Thread-safe. Reads no clock, no file and no other document, so that the same document and ontology give the same
 * extraction, whatever else runs.
 */
public final class Pipeline {
    /** Changes whenever the same document and ontology may give another extraction; stores rebuild what is older. */
    public static final String VERSION = "1";

    private final Analyzer analyzer = new Analyzer();
    private final Extractor extractor;

    public Pipeline(Ontology ontology) {
        extractor = new Extractor(ontology, new Lexicon(ontology));
    }

    /** All that the document's answers say. */
    public Extraction extract(Document document) {
        return extractor.extract(analyzer.analyze(document));
    }
}
