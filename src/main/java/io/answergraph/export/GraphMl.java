package io.answergraph.export;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes claims as a GraphML picture for Gephi, yEd and their like: a node for each thing that is claimed of or claimed, an
 * edge for each claim. Holds the things in memory, and one document at a time. To be used within one read transaction.
 */
public final class GraphMl {
    private static final String NS = "http://graphml.graphdrawing.org/xmlns";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final List<String> OF_NODES = List.of("label", "type", "code", "iri");
    private static final List<String> OF_EDGES =
            List.of("property", "status", "role", "document", "question", "weight", "claim");

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Selection selection;
    private final Names names;

    /**
     * Takes what is to be written.
     *
     * @param selection of it, the documents count, and which claims
     */
    public GraphMl(DatasetGraph dataset, Iris iris, Selection selection) {
        this.dataset = dataset;
        this.iris = iris;
        this.selection = selection;
        this.names = new Names(dataset, iris);
    }

    /** Writes nodes by IRI, then edges by document and place, and flushes {@code out}, which is not closed. */
    public void write(OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NS);
            xml.writeNamespace("xsi", XSI);
            xml.writeAttribute("xsi", XSI, "schemaLocation", NS + " " + NS + "/1.0/graphml.xsd");
            keys(xml, "node", OF_NODES);
            keys(xml, "edge", OF_EDGES);
            line(xml, 1);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "claims");
            xml.writeAttribute("edgedefault", "directed");
            Map<String, String> ids = nodes(xml);
            edges(xml, ids);
            close(xml, 1);
            close(xml, 0);
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new EnvironmentException("The export cannot be written: " + e.getMessage(), e);
        }
    }

    private static void keys(XMLStreamWriter xml, String of, List<String> attributes) throws XMLStreamException {
        for (String name : attributes) {
            line(xml, 1);
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "-" + name);
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", name.equals("weight") || name.equals("question") ? "int" : "string");
        }
    }

    /** The ids of the things by their IRIs. */
    private Map<String, String> nodes(XMLStreamWriter xml) throws XMLStreamException {
        Map<String, Map<String, String>> things = new TreeMap<>();
        selection
                .documents(dataset, iris)
                .forEach(document -> document.claims().stream()
                        .filter(claim -> selection.takes(document, claim))
                        .flatMap(claim ->
                                List.of(document.one(claim, RDF.Nodes.subject), document.one(claim, RDF.Nodes.object))
                                        .stream())
                        .forEach(thing -> things.computeIfAbsent(thing.getURI(), key -> thing(document, thing))));
        Map<String, String> ids = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> thing : things.entrySet()) {
            String id = "n" + ids.size();
            ids.put(thing.getKey(), id);
            line(xml, 2);
            xml.writeStartElement("node");
            xml.writeAttribute("id", id);
            data(xml, "node", thing.getValue());
            close(xml, 2);
        }
        return ids;
    }

    private Map<String, String> thing(DocumentGraph document, Node thing) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("label", names.name(document, thing));
        data.put("type", String.join(" ", names.types(document, thing)));
        data.put("code", names.notation(thing));
        data.put("iri", thing.getURI());
        return data;
    }

    private void edges(XMLStreamWriter xml, Map<String, String> ids) throws XMLStreamException {
        int number = 0;
        for (DocumentGraph document : (Iterable<DocumentGraph>) selection.documents(dataset, iris)::iterator) {
            for (Node claim : document.claims()) {
                if (selection.takes(document, claim)) {
                    line(xml, 2);
                    xml.writeStartElement("edge");
                    xml.writeAttribute("id", "e" + number++);
                    xml.writeAttribute("source", id(ids, document.one(claim, RDF.Nodes.subject)));
                    xml.writeAttribute("target", id(ids, document.one(claim, RDF.Nodes.object)));
                    data(xml, "edge", claim(document, claim));
                    close(xml, 2);
                }
            }
        }
    }

    private static String id(Map<String, String> ids, Node thing) {
        return java.util.Objects.requireNonNull(ids.get(thing.getURI()), thing::getURI);
    }

    private Map<String, String> claim(DocumentGraph document, Node claim) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("property", names.name(document, document.one(claim, RDF.Nodes.predicate)));
        data.put("status", Names.localName(document.one(claim, Ag.status)));
        data.put(
                "role",
                document.first(claim, Ag.role)
                        .map(role -> names.name(document, role))
                        .orElse(""));
        data.put("document", document.name());
        data.put("question", Integer.toString(document.position(document.one(claim, Ag.inAnswerTo))));
        data.put("weight", Integer.toString(document.evidence(claim).size()));
        data.put("claim", claim.getURI());
        return data;
    }

    private static void data(XMLStreamWriter xml, String of, Map<String, String> data) throws XMLStreamException {
        for (Map.Entry<String, String> entry : data.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                line(xml, 3);
                xml.writeStartElement("data");
                xml.writeAttribute("key", of + "-" + entry.getKey());
                xml.writeCharacters(XmlText.checked(entry.getValue()));
                xml.writeEndElement();
            }
        }
    }

    private static void close(XMLStreamWriter xml, int depth) throws XMLStreamException {
        line(xml, depth);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
