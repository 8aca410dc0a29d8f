package io.answergraph.fuzz;

import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.model.Extraction;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** What holds of every document's graph: it can be written and read again, and its words stand where it says. */
final class GraphLaws {
    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    /** A warning is a failure, except of characters that Unicode reserves and RDF allows. */
    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {
            BrokenLaw.unless(message.contains("non-character"), "a graph reads without a warning: " + message);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new BrokenLaw("a graph reads: " + message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new BrokenLaw("a graph reads: " + message);
        }
    };

    private final GraphMapper mapper;
    private final Exporter exporter;

    GraphLaws(Iris iris) {
        mapper = new GraphMapper(iris);
        exporter = new Exporter(iris, Map.of());
    }

    /**
     * Checks them.
     *
     * @param format to be written and read again; one with graphs
     * @throws BrokenLaw naming the first that does not hold
     */
    void check(Extraction extraction, ExportFormat format) {
        List<Quad> quads = new ArrayList<>();
        mapper.write(extraction, quads::add);
        Set<Quad> distinct = new HashSet<>(quads);
        BrokenLaw.unless(distinct.size() == quads.size(), "a graph gets each statement once");
        BrokenLaw.unless(
                quads.stream()
                        .noneMatch(quad ->
                                quad.getSubject().isBlank() || quad.getObject().isBlank()),
                "a graph has no blank nodes");
        words(extraction.document().text(), quads);
        BrokenLaw.unless(
                read(written(quads, format), format).equals(distinct), "what is written is read again: " + format);
    }

    /** Every stretch of text that the graph quotes stands at the code points that it names. */
    private static void words(String text, List<Quad> quads) {
        Map<Node, String> quoted = objects(quads, "anchorOf");
        Map<Node, String> begins = objects(quads, "beginIndex");
        Map<Node, String> ends = objects(quads, "endIndex");
        int[] characters = text.codePoints().toArray();
        quoted.forEach((node, words) -> {
            int begin = Integer.parseInt(begins.getOrDefault(node, "-1"));
            int end = Integer.parseInt(ends.getOrDefault(node, "-1"));
            BrokenLaw.unless(0 <= begin && begin <= end && end <= characters.length, "offsets lie in the text");
            BrokenLaw.unless(new String(characters, begin, end - begin).equals(words), "words stand at their offsets");
        });
    }

    private static Map<Node, String> objects(List<Quad> quads, String property) {
        Map<Node, String> objects = new HashMap<>();
        for (Quad quad : quads) {
            if (quad.getPredicate().hasURI(NIF + property)) {
                String before = objects.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
                BrokenLaw.unless(before == null, "a stretch of text has one " + property);
            }
        }
        return objects;
    }

    private byte[] written(List<Quad> quads, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(quads.stream(), format, out);
        return out.toByteArray();
    }

    private static Set<Quad> read(byte[] written, ExportFormat format) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(written))
                .lang(format == ExportFormat.TRIG ? Lang.TRIG : Lang.NQUADS)
                .checking(true)
                .errorHandler(STRICT)
                .parse(StreamRDFLib.dataset(read));
        return read.stream().collect(Collectors.toSet());
    }
}
