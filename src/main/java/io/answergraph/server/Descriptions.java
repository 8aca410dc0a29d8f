package io.answergraph.server;

import io.answergraph.docs.Ref;
import io.answergraph.export.ExportFormat;
import io.answergraph.html.Html;
import io.answergraph.linked.Describer;
import io.answergraph.linked.Description;
import io.answergraph.linked.Sheets;
import io.answergraph.linked.TooLargeException;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.Quad;

/** What is said of a thing, written as an answer in any of its formats. */
record Descriptions(Limits limits, References references, Directories directories) {
    void write(
            Node thing, Links links, Offer<Optional<ExportFormat>> offer, Snapshot graph, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Location", links.in(offer));
        Describer describer = new Describer(graph, limits.queryTime());
        if (offer.format().isPresent() && describer.isGraph(thing)) {
            try (Stream<Triple> whole = describer.whole(thing)) {
                statements(whole, offer, graph, response);
            }
            return;
        }
        Description description = described(thing, describer);
        if (!description.cut().isEmpty()) {
            links.add(all(thing), "related");
        }
        if (offer.format().isPresent()) {
            statements(description.triples(), offer, graph, response);
        } else {
            html(sheet(description, links, graph), response);
        }
    }

    private static Description described(Node thing, Describer describer) {
        try {
            return describer.describe(thing);
        } catch (TooLargeException e) {
            throw new Refused(403, e.getMessage() + " Query for parts of it at " + Routes.SPARQL + ".");
        }
    }

    private void statements(
            Stream<Triple> triples, Offer<Optional<ExportFormat>> offer, Snapshot graph, HttpServletResponse response)
            throws IOException {
        new Statements(limits)
                .write(
                        triples.map(triple -> new Quad(Quad.defaultGraphNodeGenerated, triple)),
                        new Offer<>(offer.word(), offer.type(), offer.format().orElseThrow()),
                        graph,
                        response);
    }

    private String sheet(Description description, Links links, Snapshot graph) {
        List<Ref> formats = Offer.DESCRIPTIONS.stream()
                .filter(offer -> offer.format().isPresent())
                .map(offer -> new Ref(offer.type(), links.in(offer)))
                .toList();
        String iri = description.thing().getURI();
        List<Ref> pages = Stream.of(
                        directories.of(graph).own(iri).map(entry -> new Ref("In the explorer", entry.href())),
                        references.address(iri, graph).map(address -> new Ref("In the reference", address)))
                .flatMap(Optional::stream)
                .toList();
        return Html.page(
                "linked/sheet",
                Map.of(
                        "sheet",
                        new Sheets(graph).sheet(description),
                        "formats",
                        formats,
                        "pages",
                        pages,
                        "query",
                        all(description.thing()),
                        "style",
                        Routes.STYLE));
    }

    /** The query for all statements that name the thing. */
    private static String all(Node thing) {
        ParameterizedSparqlString query = new ParameterizedSparqlString("CONSTRUCT WHERE { ?thing ?property ?this }");
        query.setParam("this", thing);
        return Routes.SPARQL + "?query=" + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8);
    }

    void html(String page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
