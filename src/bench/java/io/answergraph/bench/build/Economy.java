package io.answergraph.bench.build;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Terms;
import io.answergraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/** What a store spends on what: its documents' quads by kind and property, and its bytes by file, for a mention and a document. */
public final class Economy {
    private static final String HEAD = "%-46s %12s %10s %12s%n";
    private static final String LINE = "%-46s %12d %10.2f %12.1f%n";
    private static final String FACT = "plain fact";
    private static final String OTHER = "other";

    private static final Map<Node, String> KINDS = Map.of(
            Ag.Mention,
            "mention",
            Ag.Sentence,
            "sentence",
            Ag.CueMention,
            "cue",
            Ag.Claim,
            "claim",
            Ag.ListItem,
            "layout",
            Terms.SCHEMA_QUESTION,
            "layout",
            Terms.SCHEMA_ANSWER,
            "layout",
            Terms.SCHEMA_FAQ_PAGE,
            "layout",
            Terms.NIF_CONTEXT,
            "layout",
            ORG.Organization.asNode(),
            "body");

    private final Map<String, Long> quads = new TreeMap<>();
    private long mentions;
    private long documents;

    private Economy() {}

    /**
     * Prints both tables.
     *
     * @param args the store's folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Economy economy = new Economy();
        try (GraphStore store = GraphStore.openForReading(folder)) {
            store.read(dataset -> economy.count(dataset));
        }
        System.out.printf(HEAD, "quads", "", "a mention", "a document");
        economy.quads.forEach(economy::print);
        System.out.printf(HEAD, "bytes", "", "a mention", "a document");
        bytes(folder).forEach(economy::print);
    }

    private void print(String what, long count) {
        System.out.printf(LINE, what, count, (double) count / mentions, (double) count / documents);
    }

    private Economy count(DatasetGraph dataset) {
        List<Node> pages = new ArrayList<>();
        dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, Terms.SCHEMA_FAQ_PAGE)
                .forEachRemaining(quad -> pages.add(quad.getGraph()));
        documents = pages.size();
        pages.forEach(page -> count(dataset, page));
        return this;
    }

    private void count(DatasetGraph dataset, Node page) {
        Map<Node, String> kinds = new HashMap<>();
        for (Iterator<Quad> each = dataset.findNG(page, Node.ANY, RDF.Nodes.type, Node.ANY); each.hasNext(); ) {
            Quad quad = each.next();
            String kind = KINDS.get(quad.getObject());
            if (kind != null) {
                kinds.put(quad.getSubject(), kind);
                mentions += quad.getObject().equals(Ag.Mention) ? 1 : 0;
            }
        }
        Set<Node> claimed = new HashSet<>();
        dataset.findNG(page, Node.ANY, RDF.Nodes.predicate, Node.ANY)
                .forEachRemaining(quad -> claimed.add(quad.getObject()));
        for (Iterator<Quad> each = dataset.findNG(page, Node.ANY, Node.ANY, Node.ANY); each.hasNext(); ) {
            Quad quad = each.next();
            Node property = quad.getPredicate();
            String kind = claimed.contains(property) ? FACT : kinds.getOrDefault(quad.getSubject(), OTHER);
            quads.merge("all", 1L, Long::sum);
            quads.merge(kind, 1L, Long::sum);
            quads.merge(kind + " " + property.getLocalName(), 1L, Long::sum);
        }
    }

    private static Map<String, Long> bytes(Path folder) throws IOException {
        Map<String, Long> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.merge("all", Files.size(file), Long::sum);
                bytes.merge(file.getFileName().toString(), Files.size(file), Long::sum);
            }
        }
        return bytes;
    }
}
