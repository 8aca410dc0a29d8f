package io.answergraph.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.json.io.JSWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Quads, sorted by graph, subject and property, as JSON-LD 1.1 with one line for each subject. Holds one subject at a time;
 * Jena's own writer holds all.
 */
final class JsonLdStream extends StreamRDFBase {
    private final AWriter out;
    private final JsonLdContext context;
    private final Map<String, String> namespaces = new TreeMap<>();
    private final Map<String, String> extraPrefixes = new TreeMap<>();
    private final List<Triple> node = new ArrayList<>();
    private @Nullable Node graph;
    private String separator = "";
    private boolean open;

    JsonLdStream(OutputStream out, JsonLdContext context) {
        this.out = IO.wrapUTF8(out);
        this.context = context;
        context.prefixes().forEach((prefix, namespace) -> namespaces.put(namespace, prefix));
    }

    @Override
    public void prefix(String prefix, String namespace) {
        boolean usable = !prefix.isEmpty() && namespace.matches(".*[:/?#\\[\\]@]");
        if (usable && !context.prefixes().containsKey(prefix) && namespaces.putIfAbsent(namespace, prefix) == null) {
            extraPrefixes.put(prefix, namespace);
        }
    }

    @Override
    public void triple(Triple triple) {
        add(null, triple);
    }

    @Override
    public void quad(Quad quad) {
        add(quad.getGraph(), quad.asTriple());
    }

    private void add(@Nullable Node graphOfTriple, Triple triple) {
        openDocument();
        if (!node.isEmpty() && !node.get(0).getSubject().equals(triple.getSubject())) {
            flushNode();
        }
        if (graphOfTriple != null && !graphOfTriple.equals(graph)) {
            flushNode();
            closeGraph();
            graph = graphOfTriple;
            out.print(separator + "\n{\"@id\": " + quote(graphOfTriple.getURI()) + ", \"@graph\": [");
            separator = "";
        }
        node.add(triple);
    }

    private void openDocument() {
        if (open) {
            return;
        }
        open = true;
        List<String> entries = new ArrayList<>(List.of("\"@version\": 1.1"));
        Map<String, String> prefixes = new TreeMap<>(context.prefixes());
        prefixes.putAll(extraPrefixes);
        prefixes.forEach((prefix, namespace) -> entries.add(quote(prefix) + ": " + quote(namespace)));
        context.types()
                .forEach((property, type) -> entries.add(quote(property) + ": {\"@type\": " + quote(type) + "}"));
        out.print("{\"@context\": {\n  " + String.join(",\n  ", entries) + "\n},\n\"@graph\": [");
    }

    private void flushNode() {
        if (node.isEmpty()) {
            return;
        }
        Map<String, List<String>> values = new TreeMap<>();
        for (Triple triple : node) {
            boolean isType = triple.getPredicate().equals(RDF.Nodes.type);
            String key = isType ? "@type" : compact(triple.getPredicate().getURI());
            String value = isType ? quote(compact(triple.getObject().getURI())) : value(key, triple.getObject());
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
        String properties = values.entrySet().stream()
                .map(e -> ", " + quote(e.getKey()) + ": " + list(e.getValue()))
                .collect(Collectors.joining());
        out.print(separator + "\n{\"@id\": " + quote(node.get(0).getSubject().getURI()) + properties + "}");
        separator = ",";
        node.clear();
    }

    private static String list(List<String> values) {
        return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    }

    private String value(String property, Node object) {
        String type = context.types().getOrDefault(property, "");
        if (object.isURI()) {
            String iri = quote(compact(object.getURI()));
            return type.equals("@id") ? iri : "{\"@id\": " + iri + "}";
        }
        String text = quote(object.getLiteralLexicalForm());
        if (!object.getLiteralLanguage().isEmpty()) {
            return "{\"@value\": " + text + ", \"@language\": " + quote(object.getLiteralLanguage()) + "}";
        }
        String datatype = compact(object.getLiteralDatatypeURI());
        if (object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            return type.isEmpty() ? text : "{\"@value\": " + text + "}";
        }
        return datatype.equals(type) ? text : "{\"@value\": " + text + ", \"@type\": " + quote(datatype) + "}";
    }

    /** With the longest namespace that fits. */
    private String compact(String iri) {
        int split = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = namespaces.get(iri.substring(0, split));
        return prefix == null || split == iri.length() ? iri : prefix + ":" + iri.substring(split);
    }

    private static String quote(String text) {
        return JSWriter.outputQuotedString(text);
    }

    private void closeGraph() {
        if (graph != null) {
            out.print("\n]}");
            separator = ",";
        }
    }

    @Override
    public void finish() {
        openDocument();
        flushNode();
        closeGraph();
        out.print("\n]}\n");
        out.flush();
    }
}
