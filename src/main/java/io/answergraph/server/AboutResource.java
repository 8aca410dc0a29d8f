package io.answergraph.server;

import io.answergraph.export.ExportFormat;
import io.answergraph.linked.Describer;
import io.answergraph.linked.LocalAddresses;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Documents that tell of things: where the IRI of a thing leads to. */
final class AboutResource implements Resource {
    private final Limits limits;
    private final Descriptions descriptions;

    AboutResource(Limits limits, References references, Directories directories) {
        this.limits = limits;
        this.descriptions = new Descriptions(limits, references, directories);
    }

    @Override
    public Page open(HttpServletRequest request) {
        Offer<Optional<ExportFormat>> offer = Offer.chosen(request, Offer.DESCRIPTIONS);
        String path = request.getRequestURI().substring(Routes.ABOUT.length());
        String here = request.getRequestURL().toString();
        String site = here.substring(0, here.length() - request.getRequestURI().length());
        return (graph, response) -> write(path, site, offer, graph, response);
    }

    private void write(
            String path, String site, Offer<Optional<ExportFormat>> offer, Snapshot graph, HttpServletResponse response)
            throws IOException {
        Node thing = LinkedResource.named(path, graph);
        Describer describer = new Describer(graph, limits.queryTime());
        String address = LinkedResource.address(thing, graph);
        if (describer.isDocument(thing)) {
            LinkedResource.seeOther(address, response);
            return;
        }
        if (!describer.knows(thing)) {
            throw LinkedResource.unknown();
        }
        Links links = new Links(Routes.ABOUT + address, response);
        links.add(LocalAddresses.uri(thing.getURI()), "about");
        links.add(site + links.address(), "canonical");
        links.alternates();
        descriptions.write(thing, links, offer, graph, response);
    }
}
