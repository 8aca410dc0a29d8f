package io.answergraph.server;

import io.answergraph.explore.Addresses;
import io.answergraph.html.Asset;
import io.answergraph.linked.LocalAddresses;
import io.answergraph.reconcile.Manifest;
import io.answergraph.remote.Delivery;
import io.answergraph.store.GraphStore;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which address leads to what: the one place where pages are listed. */
final class Routes {
    static final String SPARQL = Addresses.SPARQL;
    static final String UPDATE = "/answergraph/update";
    static final String DATA = "/answergraph/data";
    static final String DATASET = "/answergraph";
    static final String RECONCILE = "/answergraph/reconcile";
    static final String SEARCH = Addresses.SEARCH;
    static final String VOID = "/.well-known/void";
    static final String ABOUT = "/about";
    static final String REFERENCE = "/reference";
    static final String STYLE = Addresses.STYLE;
    static final String PROGRAMS = "/explore/programs";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS", "POST");

    private final GraphStore store;
    private final Turnstile turnstile;
    private final SortedMap<String, HttpServlet> servlets = new TreeMap<>();

    Routes(GraphStore store, Settings settings, Turnstile turnstile) {
        this.store = store;
        this.turnstile = turnstile;
        Limits limits = settings.limits();
        Resource description = new DescriptionResource(limits);
        QueryResource queries = new QueryResource(limits, description);
        read(SPARQL, queries, ASKING);
        read(DATA, new GraphResource(limits), READING);
        read(DATASET, description, READING);
        read(VOID, description, READING);
        Directories directories = new Directories(limits);
        read(SEARCH, new SearchResource(directories), READING);
        reconcile(new Reconciliation(limits));
        References references = new References();
        LinkedResource linked = new LinkedResource(limits, references, directories);
        read(LocalAddresses.THINGS + "/*", linked, READING);
        read(LocalAddresses.TERMS + "/*", linked, READING);
        read(LocalAddresses.SUBJECTS + "/*", linked, READING);
        read(ABOUT + "/*", new AboutResource(limits, references, directories), READING);
        read(REFERENCE + "/*", new ReferenceResource(references), READING);
        new ExploreResource(limits).pages().forEach((path, page) -> read(path, page, READING));
        ask(new AskResource(limits, settings.questions(), queries, directories));
        read(PROGRAMS, new ProgramsPage(), READING);
        Writers writers = new Writers(limits, settings.token());
        servlets.put(UPDATE, new UpdateServlet(store, limits, writers));
        servlets.put(Delivery.PATH, new BuildServlet(store, writers));
        servlets.put("/health", new TextServlet("text/plain;charset=utf-8", this::health));
        servlets.put(Asset.PATH + "/*", new AssetServlet());
        servlets.put("/style.css", new AssetServlet(Asset.STYLE));
        servlets.put("/icon.svg", new AssetServlet(Asset.ICON));
    }

    private void ask(AskResource asking) {
        read(Addresses.QUESTIONS, asking.list(), READING);
        read(Addresses.QUESTIONS + "/*", asking.question(), READING);
        read(Addresses.EDITOR, asking.editor(), ASKING);
    }

    private void reconcile(Reconciliation service) {
        read(RECONCILE, service::endpoint, ASKING);
        read(RECONCILE + Manifest.PREVIEW, service::preview, READING);
        read(RECONCILE + Manifest.ENTITIES, service::entities, READING);
        read(RECONCILE + Manifest.TYPES, service::types, READING);
        read(RECONCILE + Manifest.PROPERTIES, service::properties, READING);
        read(RECONCILE + Manifest.PROPOSALS, service::proposals, READING);
    }

    private void read(String path, Resource resource, Set<String> methods) {
        servlets.put(path, new ReadServlet(store, turnstile, resource, methods));
    }

    /** Reads the graph, since a server that cannot is not well. */
    private String health() {
        return store.share(graph -> "ok\n");
    }

    /** Servlets by their path; the empty path is the start page's. */
    Map<String, HttpServlet> servlets() {
        return servlets;
    }
}
