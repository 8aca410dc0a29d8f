package io.answergraph.rdf;

import static io.answergraph.rdf.DocumentSink.iri;

import io.answergraph.model.Extraction;
import io.answergraph.model.Frame;
import io.answergraph.model.Origin;
import io.answergraph.model.Passage;
import io.answergraph.model.Passage.ListItem;
import io.answergraph.model.Problem;
import io.answergraph.model.Question;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The document as it was laid out: the page, its questions, its answers and their lists, and what is wrong with it. */
final class StructureMapper {
    private final Extraction extraction;
    private final DocumentSink sink;

    StructureMapper(Extraction extraction, DocumentSink sink) {
        this.extraction = extraction;
        this.sink = sink;
    }

    void write() {
        Node page = sink.self();
        sink.add(page, RDF.Nodes.type, Terms.SCHEMA_FAQ_PAGE);
        sink.text(page, Terms.SCHEMA_NAME, sink.document().title());
        sink.text(page, Ag.sha256, sink.document().sha256());
        extraction.about().forEach(subject -> sink.add(page, Terms.SCHEMA_ABOUT, iri(subject.iri())));
        origin(page, sink.document().origin());
        context(page);
        sink.document().questions().forEach(this::question);
        extraction.problems().forEach(this::problem);
    }

    private void origin(Node page, Origin origin) {
        sink.text(page, DCTerms.source.asNode(), origin.path());
        origin.url().ifPresent(url -> sink.text(page, Terms.SCHEMA_URL, url));
        origin.publisher().ifPresent(publisher -> sink.text(page, Terms.SCHEMA_PUBLISHER, publisher));
        origin.retrieved()
                .ifPresent(date -> sink.add(
                        page,
                        Terms.PAV_RETRIEVED_ON,
                        NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate)));
    }

    /** The text that all offsets count in; an empty document has no other way to say its length. */
    private void context(Node page) {
        Node context = sink.context();
        sink.add(context, RDF.Nodes.type, Terms.NIF_CONTEXT);
        sink.add(context, Terms.NIF_SOURCE_URL, page);
        sink.offsets(context, sink.whole());
        sink.text(context, Terms.NIF_IS_STRING, sink.document().text());
    }

    private void question(Question question) {
        int number = question.number();
        Node node = sink.question(number);
        sink.add(sink.self(), Terms.SCHEMA_MAIN_ENTITY, node);
        sink.add(node, RDF.Nodes.type, Terms.SCHEMA_QUESTION);
        sink.text(node, Terms.SCHEMA_NAME, sink.text(question.span()));
        sink.integer(node, Terms.SCHEMA_POSITION, number);
        Frame frame = extraction.frames().get(number);
        if (frame != null) {
            sink.add(node, Ag.frame, iri(frame.id().iri()));
            frame.asksFor().forEach(type -> sink.add(node, Ag.asksFor, iri(type.iri())));
        }
        Node answer = iri(sink.iris().answer(sink.id(), number));
        sink.add(node, Terms.SCHEMA_ACCEPTED_ANSWER, answer);
        sink.add(answer, RDF.Nodes.type, Terms.SCHEMA_ANSWER);
        sink.text(answer, Terms.SCHEMA_TEXT, sink.text(question.answer().span()));
        items(answer, number, "", question.answer().passages());
    }

    private void items(Node parent, int question, String path, List<Passage> passages) {
        int position = 0;
        for (Passage passage : passages) {
            if (passage instanceof ListItem item) {
                position++;
                String itemPath = path + position;
                Node node = iri(sink.iris().item(sink.id(), question, itemPath));
                sink.add(parent, Ag.item, node);
                sink.add(node, RDF.Nodes.type, Ag.ListItem);
                sink.integer(node, Terms.SCHEMA_POSITION, position);
                item.label().ifPresent(label -> sink.text(node, Ag.itemLabel, sink.text(label)));
                items(node, question, itemPath + "/", item.children());
            }
        }
    }

    private void problem(Problem problem) {
        Node node = iri(sink.iris().problem(sink.iris().document(sink.id()), problem));
        sink.add(sink.self(), Ag.problem, node);
        sink.add(node, RDF.Nodes.type, Ag.Problem);
        sink.text(node, Ag.code, problem.code().name());
        sink.text(node, Ag.where, problem.where());
        sink.text(node, RDFS.Nodes.comment, problem.message());
    }
}
