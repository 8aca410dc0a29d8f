package io.answergraph.export;

import io.answergraph.export.JsonLdContext.Term;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
 * Quads, sorted by graph, subject and property, as JSON-LD 1.1: one document after the other, each with one line for each
 * subject. Holds one subject at a time; Jena's own writer holds all.
 */
final class JsonLdStream extends StreamRDFBase {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final Set<String> WHOLE_NUMBERS = Set.of(XSD.integer.getURI(), XSD.nonNegativeInteger.getURI());

    private final AWriter out;
    private final String base;
    private final Map<String, String> prefixes = new TreeMap<>();
    private final List<Triple> node = new ArrayList<>();
    private @Nullable JsonLdContext context;
    private @Nullable Node graph;
    private String separator = "";

    /** @param base what IRIs are written relative to */
    JsonLdStream(OutputStream out, String base) {
        this.out = IO.wrapUTF8(out);
        this.base = base;
    }

    @Override
    public void prefix(String prefix, String namespace) {
        prefixes.put(prefix, namespace);
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
        JsonLdContext opened = open();
        if (!node.isEmpty() && !node.get(0).getSubject().equals(triple.getSubject())) {
            flushNode();
        }
        if (graphOfTriple != null && !graphOfTriple.equals(graph)) {
            flushNode();
            closeGraph();
            graph = graphOfTriple;
            out.print(separator + "\n{\"@id\": " + quote(opened.thing(graphOfTriple.getURI())) + ", \"@graph\": [");
            separator = "";
        }
        node.add(triple);
    }

    private JsonLdContext open() {
        if (context == null) {
            context = JsonLdContext.own(base, prefixes);
            String entries = context.json().entrySet().stream()
                    .map(entry -> "  " + quote(entry.getKey()) + ": "
                            + entry.getValue().toString().replaceAll("\\s+", " "))
                    .collect(Collectors.joining(",\n"));
            out.print("{\"@context\": {\n" + entries + "\n},\n\"@graph\": [");
        }
        return context;
    }

    private void flushNode() {
        if (node.isEmpty()) {
            return;
        }
        JsonLdContext opened = open();
        Map<String, List<String>> values = new TreeMap<>();
        for (Triple triple : node) {
            boolean isType = triple.getPredicate().equals(RDF.Nodes.type);
            Term term = opened.term(triple.getPredicate().getURI());
            String value =
                    isType ? quote(opened.word(triple.getObject().getURI())) : value(opened, term, triple.getObject());
            values.computeIfAbsent(isType ? "@type" : term.key(), k -> new ArrayList<>())
                    .add(value);
        }
        String properties = values.entrySet().stream()
                .map(e -> ", " + quote(e.getKey()) + ": " + list(e.getValue()))
                .collect(Collectors.joining());
        String self = quote(opened.thing(node.get(0).getSubject().getURI()));
        out.print(separator + "\n{\"@id\": " + self + properties + "}");
        separator = ",";
        node.clear();
    }

    private static String list(List<String> values) {
        return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    }

    private static String value(JsonLdContext context, Term term, Node object) {
        if (object.isURI()) {
            return switch (term.type()) {
                case "@id" -> quote(context.thing(object.getURI()));
                case "@vocab" -> quote(context.word(object.getURI()));
                default -> "{\"@id\": " + quote(context.thing(object.getURI())) + "}";
            };
        }
        String text = object.getLiteralLexicalForm();
        String language = object.getLiteralLanguage();
        if (!language.isEmpty()) {
            return language.equals(term.language())
                    ? quote(text)
                    : "{\"@value\": " + quote(text) + ", \"@language\": " + quote(language) + "}";
        }
        String datatype = object.getLiteralDatatypeURI();
        boolean isUsual =
                datatype.equals(term.type()) || (term.type().isEmpty() && datatype.equals(XSD.integer.getURI()));
        if (isUsual
                && WHOLE_NUMBERS.contains(datatype)
                && WHOLE_NUMBER.matcher(text).matches()) {
            return text;
        }
        if (datatype.equals(XSD.xstring.getURI())) {
            boolean isPlain = term.type().isEmpty() && term.language().isEmpty();
            return isPlain ? quote(text) : "{\"@value\": " + quote(text) + "}";
        }
        return datatype.equals(term.type())
                ? quote(text)
                : "{\"@value\": " + quote(text) + ", \"@type\": " + quote(context.word(datatype)) + "}";
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
        open();
        flushNode();
        closeGraph();
        out.print("\n]}\n");
        out.flush();
    }
}
