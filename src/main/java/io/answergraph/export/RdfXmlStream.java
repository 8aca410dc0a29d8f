package io.answergraph.export;

import io.answergraph.model.EnvironmentException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Triples, sorted by subject, as RDF/XML in its flat form: one {@code rdf:Description} for each subject. Jena's own writers
 * hold the graph in memory and follow its order.
 */
final class RdfXmlStream extends StreamRDFBase {
    private final XMLStreamWriter xml;
    private final Map<String, String> prefixes = new TreeMap<>();
    private @Nullable Node subject;
    private boolean open;

    RdfXmlStream(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    @Override
    public void prefix(String prefix, String namespace) {
        if (!prefix.isEmpty()) {
            prefixes.putIfAbsent(namespace, prefix);
        }
    }

    @Override
    public void triple(Triple triple) {
        try {
            openRoot();
            if (!triple.getSubject().equals(subject)) {
                closeSubject();
                subject = triple.getSubject();
                line(1);
                xml.writeStartElement("rdf", "Description", RDF.uri);
                xml.writeAttribute("rdf", RDF.uri, "about", subject.getURI());
            }
            line(2);
            property(triple.getPredicate().getURI(), triple.getObject());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void openRoot() throws XMLStreamException {
        if (open) {
            return;
        }
        open = true;
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("rdf", "RDF", RDF.uri);
        prefixes.putIfAbsent(RDF.uri, "rdf");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            xml.writeNamespace(prefix.getValue(), prefix.getKey());
        }
    }

    private void property(String iri, Node object) throws XMLStreamException {
        int split = Util.splitNamespaceXML(iri);
        if (split == iri.length()) {
            throw new EnvironmentException(
                    "RDF/XML has no way to write the property <" + iri + ">. Choose another format.");
        }
        String namespace = iri.substring(0, split);
        String prefix = prefixes.get(namespace);
        boolean isEmpty = object.isURI();
        String name = iri.substring(split);
        if (isEmpty) {
            xml.writeEmptyElement(prefix == null ? "ns" : prefix, name, namespace);
        } else {
            xml.writeStartElement(prefix == null ? "ns" : prefix, name, namespace);
        }
        if (prefix == null) {
            xml.writeNamespace("ns", namespace);
        }
        if (isEmpty) {
            xml.writeAttribute("rdf", RDF.uri, "resource", object.getURI());
        } else {
            literal(object);
            xml.writeEndElement();
        }
    }

    private void literal(Node object) throws XMLStreamException {
        if (!object.getLiteralLanguage().isEmpty()) {
            xml.writeAttribute("xml:lang", object.getLiteralLanguage());
        } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            xml.writeAttribute("rdf", RDF.uri, "datatype", object.getLiteralDatatypeURI());
        }
        String[] lines = object.getLiteralLexicalForm().split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                // A bare carriage return is read as a line feed (XML 1.0, section 2.11).
                xml.writeEntityRef("#13");
            }
            xml.writeCharacters(XmlText.checked(lines[i]));
        }
    }

    private void closeSubject() throws XMLStreamException {
        if (subject != null) {
            line(1);
            xml.writeEndElement();
        }
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    @Override
    public void finish() {
        try {
            openRoot();
            closeSubject();
            line(0);
            xml.writeEndElement();
            line(0);
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static EnvironmentException failed(XMLStreamException e) {
        return new EnvironmentException("The export cannot be written: " + e.getMessage(), e);
    }
}
