package io.answergraph.server;

import io.answergraph.explore.Explorer;
import io.answergraph.export.ExportFormat;
import io.answergraph.linked.Describer;
import io.answergraph.linked.LocalAddresses;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The IRIs that the graph mints ("Cool URIs for the Semantic Web"). A document, a part of its text, a scheme, an ontology or a
 * graph is answered with itself; a thing, which no answer can hold, with 303 and the address of what is told of it. IRIs with
 * {@code #} are answered where the document before it is.
 */
final class LinkedResource implements Resource {
    private final Limits limits;
    private final References references;
    private final Descriptions descriptions;

    LinkedResource(Limits limits, References references, Directories directories) {
        this.limits = limits;
        this.references = references;
        this.descriptions = new Descriptions(limits, references, directories);
    }

    @Override
    public Page open(HttpServletRequest request) {
        Offer<Optional<ExportFormat>> offer = Offer.chosen(request, Offer.DESCRIPTIONS);
        String path = request.getRequestURI();
        boolean isAskedFor = request.getParameter("format") != null;
        return (graph, response) -> {
            Node named = named(path, graph);
            String address = address(named, graph);
            Describer describer = new Describer(graph, limits.queryTime());
            if (describer.isDocument(named)) {
                document(named, address, offer, graph, response);
            } else if (describer.knows(named)) {
                new Links(address, response).add(Routes.ABOUT + address, "describedby");
                seeOther(target(named, address, offer, isAskedFor, graph), response);
            } else {
                throw unknown();
            }
        };
    }

    /** The node that a path stands for. */
    static Node named(String path, Snapshot graph) {
        return new LocalAddresses(graph.iris())
                .iri(path)
                .map(NodeFactory::createURI)
                .orElseThrow(LinkedResource::unknown);
    }

    /** Where an IRI of the graph answers, written in one way whatever way it was asked for. */
    static String address(Node named, Snapshot graph) {
        return new LocalAddresses(graph.iris()).path(named.getURI()).orElseThrow(LinkedResource::unknown);
    }

    static Refused unknown() {
        return new Refused(404, "The graph says nothing of this IRI.");
    }

    private void document(
            Node named,
            String address,
            Offer<Optional<ExportFormat>> offer,
            Snapshot graph,
            HttpServletResponse response)
            throws IOException {
        Links links = new Links(address, response);
        links.add(LocalAddresses.uri(named.getURI()), "canonical");
        links.alternates();
        Optional<String> page = offer.format().isEmpty() ? page(named.getURI(), graph) : Optional.empty();
        if (page.isPresent()) {
            response.setHeader("Content-Location", links.in(offer));
            descriptions.html(page.get(), response);
        } else {
            descriptions.write(named, links, offer, graph, response);
        }
    }

    /** A page made for people: that of the reference for what the vocabulary defines, that of the explorer for a text. */
    private Optional<String> page(String iri, Snapshot graph) {
        Optional<String> reference = references.of(graph).address(iri).filter(each -> !each.contains("#"));
        return reference.isPresent()
                ? reference.map(each -> references.page(each, graph))
                : new Explorer(graph.dataset(limits.queryTime()), graph.iris(), graph.memory())
                        .documentOf(iri, Optional.empty());
    }

    /** People who ask for a term, a rule or a concept get its page in the reference. */
    private String target(
            Node thing, String address, Offer<Optional<ExportFormat>> offer, boolean isAskedFor, Snapshot graph) {
        if (offer.format().isEmpty()) {
            Optional<String> page = references
                    .address(thing.getURI(), graph)
                    .filter(each -> each.contains("#") || isConcept(thing, graph));
            if (page.isPresent()) {
                return page.get();
            }
        }
        return Routes.ABOUT + address + (isAskedFor ? "?format=" + offer.word() : "");
    }

    private static boolean isConcept(Node thing, Snapshot graph) {
        try (var quads = graph.find(thing, RDF.Nodes.type, SKOS.Concept.asNode())) {
            return quads.findAny().isPresent();
        }
    }

    /** Sends the client on. The validator goes: it is for answers that hold something. */
    static void seeOther(String target, HttpServletResponse response) {
        response.setHeader("ETag", null);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", target);
        response.setContentLength(0);
    }
}
