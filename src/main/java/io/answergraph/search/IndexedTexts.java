package io.answergraph.search;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

/** Gives the texts of a graph to an index, each statement as one entry. Used within the caller's transaction. */
final class IndexedTexts {
    static final String IRI = "iri";
    static final String PROPERTY = "property";
    static final String GRAPH = "graph";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String LANGUAGE = "language";
    static final String TITLE = "title";
    static final String ABOUT = "about";

    private static final List<Node> NAMES = List.of(
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            SKOS.definition.asNode(),
            RDFS.Nodes.label);

    private static final FieldType MARKED = marked();

    private final DatasetGraph dataset;
    private final IndexWriter index;

    IndexedTexts(DatasetGraph dataset, IndexWriter index) {
        this.dataset = dataset;
        this.index = index;
    }

    private static FieldType marked() {
        FieldType type = new FieldType();
        type.setStored(true);
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** Gives what one graph holds; nothing if there is no such graph. */
    void add(Node graph) throws IOException {
        Page page = page(graph);
        typed(graph, Terms.SCHEMA_FAQ_PAGE, Terms.SCHEMA_NAME, Kind.DOCUMENT, page);
        typed(graph, Terms.SCHEMA_QUESTION, Terms.SCHEMA_NAME, Kind.QUESTION, page);
        typed(graph, Terms.SCHEMA_ANSWER, Terms.SCHEMA_TEXT, Kind.ANSWER, page);
        typed(graph, Ag.Sentence, Terms.NIF_ANCHOR_OF, Kind.SENTENCE, page);
        for (Node property : NAMES) {
            texts(graph, property, subject -> true, Kind.LABEL, page);
        }
    }

    /**
     * What every entry of a graph says of the document that stands there.
     *
     * @param title empty where there is none
     * @param about codes, names and IRIs of what it is about
     */
    private record Page(String title, List<String> about) {}

    private Page page(Node graph) {
        String title = "";
        List<String> about = new ArrayList<>();
        for (Node page : subjects(graph, Terms.SCHEMA_FAQ_PAGE)) {
            title = Stream.concat(Stream.of(title), names(graph, page, Terms.SCHEMA_NAME))
                    .filter(name -> !name.isEmpty())
                    .min(Comparator.naturalOrder())
                    .orElse("");
            for (Quad quad : Iter.toList(dataset.findNG(graph, page, Terms.SCHEMA_ABOUT, Node.ANY))) {
                Node subject = quad.getObject();
                about.add(subject.toString());
                for (Node property : List.of(SKOS.notation.asNode(), SKOS.prefLabel.asNode())) {
                    names(Node.ANY, subject, property).forEach(name -> about.add(key(name)));
                }
            }
        }
        return new Page(title, about);
    }

    private Stream<String> names(Node graph, Node subject, Node property) {
        return Iter.toList(dataset.findNG(graph, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    private List<Node> subjects(Node graph, Node type) {
        return Iter.toList(Iter.map(dataset.findNG(graph, Node.ANY, RDF.Nodes.type, type), Quad::getSubject));
    }

    /** What a code, name or IRI is compared by. */
    static String key(String about) {
        return about.contains(":") ? about : about.strip().toLowerCase(Locale.ROOT);
    }

    private void typed(Node graph, Node type, Node property, Kind kind, Page page) throws IOException {
        texts(graph, property, new HashSet<>(subjects(graph, type))::contains, kind, page);
    }

    /** All of a property at once: to look for each subject takes twice as long. */
    private void texts(Node graph, Node property, Predicate<Node> subjects, Kind kind, Page page) throws IOException {
        Iterator<Quad> found = dataset.findNG(graph, Node.ANY, property, Node.ANY);
        try {
            while (found.hasNext()) {
                Quad quad = found.next();
                if (quad.getObject().isLiteral() && quad.getSubject().isURI() && subjects.test(quad.getSubject())) {
                    index.addDocument(entry(quad, kind, page));
                }
            }
        } finally {
            Iter.close(found);
        }
    }

    private Document entry(Quad quad, Kind kind, Page page) {
        Document entry = new Document();
        String iri = quad.getSubject().getURI();
        String text = quad.getObject().getLiteralLexicalForm();
        entry.add(new StringField(IRI, iri, Field.Store.YES));
        entry.add(new SortedDocValuesField(IRI, new BytesRef(order(iri, quad))));
        entry.add(new StringField(PROPERTY, quad.getPredicate().getURI(), Field.Store.YES));
        entry.add(new StringField(GRAPH, quad.getGraph().toString(), Field.Store.YES));
        entry.add(new StringField(KIND, kind.word(), Field.Store.YES));
        entry.add(new Field(TEXT, text, MARKED));
        entry.add(new StoredField(LANGUAGE, quad.getObject().getLiteralLanguage()));
        entry.add(new StoredField(TITLE, page.title()));
        page.about().forEach(key -> entry.add(new StringField(ABOUT, key, Field.Store.NO)));
        return entry;
    }

    /** Tells all entries apart; texts of any length by their beginning. */
    private static String order(String iri, Quad quad) {
        String text = quad.getObject().getLiteralLexicalForm();
        return String.join(
                "\0",
                iri,
                quad.getPredicate().getURI(),
                text.substring(0, Math.min(text.length(), 200)),
                quad.getGraph().toString());
    }
}
