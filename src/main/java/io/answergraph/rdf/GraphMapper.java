package io.answergraph.rdf;

import io.answergraph.model.DocumentId;
import io.answergraph.model.Extraction;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Says in quads what was extracted from a document. Immutable; safe to share between threads. */
public final class GraphMapper {
    private final Iris iris;

    public GraphMapper(Iris iris) {
        this.iris = iris;
    }

    /** The named graph that holds all that the document says: the document itself. */
    public Node graphName(DocumentId document) {
        return NodeFactory.createURI(iris.document(document));
    }

    /** Gives every statement of the document's graph to {@code sink}, each once, without blank nodes. */
    public void write(Extraction extraction, Consumer<Quad> sink) {
        DocumentSink document = new DocumentSink(extraction.document(), iris, sink);
        new StructureMapper(extraction, document).write();
        new FindingsMapper(extraction, document).write();
    }
}
