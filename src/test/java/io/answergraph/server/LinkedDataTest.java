package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.linked.LocalAddresses;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.rdf.Recipes;
import io.answergraph.store.CorpusGraph;
import io.answergraph.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.update.UpdateFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI of a graph answers. */
class LinkedDataTest {
    private static final String ID = Iris.DEFAULT_BASE;
    private static final Queue<String> LOG = new ConcurrentLinkedQueue<>();

    /** The first thing of each type, the graphs, and what is only named, each once. */
    private static final String SAMPLE = """
            SELECT DISTINCT ?iri {
              { SELECT (MIN(?s) AS ?iri) { ?s a ?type FILTER isIRI(?s) } GROUP BY ?type }
              UNION { SELECT DISTINCT (?g AS ?iri) { GRAPH ?g {} } }
              UNION { ?iri a <http://www.w3.org/2002/07/owl#Ontology> }
              UNION { SELECT (MIN(?o) AS ?iri) { ?s ?p ?o FILTER isIRI(?o) } GROUP BY ?p }
            } ORDER BY ?iri
            """;

    @TempDir
    private static Path temp;

    private static Served corpus;

    @BeforeAll
    static void start() {
        GraphStore store = CorpusGraph.read().store(temp.resolve("corpus"));
        corpus = Served.of(store, Settings.defaults(Served.log(LOG::add)));
    }

    @AfterAll
    static void stop() {
        corpus.close();
    }

    @AfterEach
    void the_server_met_no_bug() {
        assertThat(LOG).noneMatch(line -> line.startsWith("BUG"));
    }

    /** The answer at the end of the way. */
    private static HttpResponse<String> reach(Served served, String path, String accept)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path, "Accept", accept);
        if (answer.statusCode() != 303) {
            return answer;
        }
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        String next = answer.headers().firstValue("Location").orElseThrow();
        return served.get(next.replaceFirst("#.*", ""), "Accept", accept);
    }

    private static Graph parsed(String text, Lang lang) {
        return RDFParser.create().source(new StringReader(text)).lang(lang).toGraph();
    }

    private static boolean names(Graph graph, Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing);
    }

    private static List<String> sample() throws IOException, InterruptedException {
        LocalAddresses local = new LocalAddresses(new Iris(ID));
        return corpus.ask(SAMPLE, "Accept", "text/csv")
                .body()
                .lines()
                .map(line -> line.replaceAll("^\"|\"$", ""))
                .filter(iri -> local.path(iri).isPresent())
                .toList();
    }

    @Test
    void a_sample_of_every_kind_of_iri_answers_in_every_format() throws Exception {
        LocalAddresses local = new LocalAddresses(new Iris(ID));
        List<String> sample = sample();
        assertThat(sample)
                .as("kinds of IRIs")
                .anyMatch(iri -> iri.startsWith(ID + "state/"))
                .anyMatch(iri -> iri.startsWith(ID + "agency/"))
                .anyMatch(iri -> iri.startsWith(ID + "scheme/"))
                .anyMatch(iri -> iri.startsWith(ID + "genid/"))
                .anyMatch(iri -> iri.startsWith(ID + "frame/"))
                .anyMatch(iri -> iri.startsWith(ID + "cue/"))
                .anyMatch(iri -> iri.contains("/claim/"))
                .anyMatch(iri -> iri.endsWith("/answer"))
                .anyMatch(iri -> iri.contains("/item/"))
                .anyMatch(iri -> iri.contains("#char="))
                .anyMatch(iri -> iri.startsWith(ID + "graph/"))
                .anyMatch(iri -> iri.endsWith("/ns"))
                .anyMatch(iri -> iri.contains("/subject/"))
                .anyMatch(iri -> iri.contains("ns#"));
        SortedMap<String, List<String>> byAddress = sample.stream()
                .collect(Collectors.groupingBy(
                        iri -> local.path(iri).orElseThrow().replaceFirst("#.*", ""),
                        TreeMap::new,
                        Collectors.toList()));
        for (var address : byAddress.entrySet()) {
            for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML)) {
                answersWith(address.getKey(), lang, address.getValue());
            }
            HttpResponse<String> page = reach(corpus, address.getKey(), "text/html");
            assertThat(page.statusCode()).as(address + " for people").isEqualTo(200);
            assertThat(Jsoup.parse(page.body()).select("h1").text())
                    .as(address.getKey())
                    .isNotBlank();
        }
    }

    /** One answer is looked at for all IRIs that lead to it. */
    private static void answersWith(String path, Lang lang, List<String> iris) throws Exception {
        String type = lang.getContentType().getContentTypeStr();
        HttpResponse<String> answer = reach(corpus, path, type);
        assertThat(answer.statusCode()).as(path + " as " + type).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        Graph told = parsed(answer.body(), lang);
        for (String iri : iris) {
            assertThat(iri.startsWith(ID + "graph/") ? !told.isEmpty() : names(told, NodeFactory.createURI(iri)))
                    .as(iri + " in its " + type)
                    .isTrue();
        }
    }

    @Test
    void a_client_that_holds_anything_gets_304_where_there_is_something_and_404_where_there_is_nothing()
            throws Exception {
        assertThat(corpus.get("/about/id/state/IL", "If-None-Match", "*").statusCode())
                .isEqualTo(304);
        assertThat(corpus.get("/id/state/IL", "If-None-Match", "*").statusCode())
                .isEqualTo(303);
        for (String nothing : List.of("/id/state/XX", "/about/id/state/XX", "/explore/state/XX")) {
            assertThat(corpus.get(nothing, "If-None-Match", "*").statusCode())
                    .as(nothing)
                    .isEqualTo(404);
        }
        String tag =
                corpus.get("/about/id/state/IL").headers().firstValue("ETag").orElseThrow();
        assertThat(corpus.get("/about/id/state/XX", "If-None-Match", tag).statusCode())
                .isEqualTo(404);
    }

    @Test
    void documents_and_their_parts_answer_themselves_and_things_send_on() throws Exception {
        LocalAddresses local = new LocalAddresses(new Iris(ID));
        Set<String> paths = sample().stream()
                .map(iri -> local.path(iri).orElseThrow().replaceFirst("#.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String path : paths) {
            boolean isDocument = (path.startsWith("/id/doc/") && !path.matches(".*/(claim|problem)/.*"))
                    || path.matches("/id/(scheme|graph)/.*|/ns|/subject/[^/]*");
            assertThat(corpus.send(
                                    path,
                                    request -> request.header("Accept", "text/turtle")
                                            .method("HEAD", BodyPublishers.noBody()))
                            .statusCode())
                    .as(path)
                    .isEqualTo(isDocument ? 200 : 303);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id/state/IL | text/turtle | 303 | /about/id/state/IL",
                "/id/state/IL | text/html | 303 | /about/id/state/IL",
                "/id/state/IL?format=nt | */* | 303 | /about/id/state/IL?format=nt",
                "/id/state/%49L | text/turtle | 303 | /about/id/state/IL",
                "/id/frame/services | text/turtle | 303 | /about/id/frame/services",
                "/id/service/hotline | application/ld+json | 303 | /about/id/service/hotline",
                "/id/service/hotline | text/html | 303 | /reference/service/hotline",
                "/about/id/service/hotline | text/turtle | 200 | text/turtle;charset=utf-8",
                "/about/id/service/hotline | text/html | 200 | text/html;charset=utf-8",
                "/about/id/service/hotline | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 200 | text/html;charset=utf-8",
                "/about/id/service/hotline | application/n-triples, text/turtle;q=0.5 | 200 | application/n-triples",
                "/about/id/service/hotline | application/rdf+xml | 200 | application/rdf+xml",
                "/about/id/service/hotline?format=jsonld | text/html | 200 | application/ld+json",
                "/about/id/scheme/service | text/turtle | 303 | /id/scheme/service",
                "/about/id/service/hotline | image/png | 406 | text/plain;charset=utf-8",
                "/id/service/hotline?format=doc | */* | 406 | text/plain;charset=utf-8",
                "/ns | text/turtle | 200 | text/turtle;charset=utf-8",
                "/ns | text/html | 200 | text/html;charset=utf-8",
                "/id/scheme/service | text/html | 200 | text/html;charset=utf-8",
                "/reference/ | text/html | 200 | text/html;charset=utf-8",
                "/reference/nothing | text/html | 404 | text/html;charset=utf-8",
                "/reference/nothing | */* | 404 | text/plain;charset=utf-8",
                "/id/state/XX | text/turtle | 404 | text/plain;charset=utf-8",
                "/id/graph/runs | text/turtle | 404 | text/plain;charset=utf-8",
                "/id/ | text/turtle | 404 | text/plain;charset=utf-8",
                "/id | text/turtle | 404 | text/plain;charset=utf-8",
                "/about/ | text/turtle | 404 | text/plain;charset=utf-8",
            })
    void the_accept_header_chooses(String path, String accept, int status, String expected) throws Exception {
        HttpResponse<String> answer = corpus.get(path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue(status == 303 ? "Location" : "Content-Type"))
                .contains(expected);
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
    }

    @Test
    void a_refusal_names_what_there_is() throws Exception {
        assertThat(corpus.get("/ns", "Accept", "image/png").body())
                .contains("text/html", "text/turtle", "application/ld+json", "application/n-triples");
    }

    @Test
    void headers_lead_to_the_other_formats_and_from_the_thing_to_what_is_told_of_it_and_back() throws Exception {
        assertThat(corpus.get("/id/state/IL").headers().allValues("Link"))
                .contains("</about/id/state/IL>; rel=\"describedby\"");
        HttpResponse<String> about = corpus.get("/about/id/state/IL", "Accept", "text/turtle");
        assertThat(about.headers().firstValue("Content-Location")).contains("/about/id/state/IL?format=ttl");
        assertThat(about.headers().allValues("Link"))
                .contains(
                        "<" + ID + "state/IL>; rel=\"about\"",
                        "<" + corpus.at("/about/id/state/IL") + ">; rel=\"canonical\"",
                        "</about/id/state/IL?format=jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
        assertThat(corpus.get("/id/scheme/service").headers().allValues("Link"))
                .contains("<" + ID + "scheme/service>; rel=\"canonical\"");
    }

    @Test
    void a_fragment_is_found_on_the_page_of_its_document() throws Exception {
        String mention = sample().stream()
                .filter(iri -> iri.contains("&type="))
                .findFirst()
                .orElseThrow();
        String path = new LocalAddresses(new Iris(ID)).path(mention).orElseThrow();
        String page =
                corpus.get(path.replaceFirst("#.*", ""), "Accept", "text/html").body();
        String fragment = path.substring(path.indexOf('#') + 1);
        assertThat(Optional.ofNullable(Jsoup.parse(page).getElementById(fragment)))
                .isPresent();
        String terms = corpus.get("/ns", "Accept", "text/html").body();
        assertThat(Optional.ofNullable(Jsoup.parse(terms).getElementById("Claim")))
                .isPresent();
    }

    @Test
    void links_on_pages_lead_to_addresses_of_this_server() throws Exception {
        var page = Jsoup.parse(
                corpus.get("/about/id/state/IL", "Accept", "text/html").body());
        List<String> links = page.select("main a").eachAttr("href");
        assertThat(links).noneMatch(link -> link.startsWith("https://w3id.org/answergraph/"));
        List<String> things = links.stream()
                .filter(link -> link.startsWith("/id/") || link.startsWith("/ns"))
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .limit(20)
                .toList();
        assertThat(things).isNotEmpty();
        for (String link : things) {
            assertThat(reach(corpus, link, "text/html").statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void an_answer_is_sorted_and_not_sent_twice() throws Exception {
        HttpResponse<String> first = corpus.get("/about/id/state/IL", "Accept", "application/n-triples");
        assertThat(first.body().lines().toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .isNotEmpty();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(corpus.get("/about/id/state/IL", "Accept", "application/n-triples", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_thing_that_many_name_is_described_within_bounds_and_leads_to_the_rest() throws Exception {
        StringBuilder data = new StringBuilder("PREFIX : <http://example.org/> INSERT DATA { GRAPH :notes {");
        for (int i = 0; i < 150; i++) {
            data.append(" :n").append(1000 + i).append(" :names <" + ID + "dish/minestrone> .");
        }
        data.append(" :a :is \"<script>alert(1)</script>\" . :a :of <" + ID + "odd/%C3%A9\u00e9> } }");
        try (Served recipes = Served.start(temp.resolve("many"), Settings.defaults(Served.log(LOG::add)))) {
            recipes.store().edit(UpdateFactory.create(data.toString()), Duration.ofMinutes(1));
            HttpResponse<String> answer = recipes.get("/about/id/dish/minestrone", "Accept", "application/n-triples");
            assertThat(answer.body().lines().filter(line -> line.contains("/names>")))
                    .hasSize(100)
                    .first()
                    .asString()
                    .contains("/n1000>");
            String rest = answer.headers().allValues("Link").stream()
                    .filter(link -> link.endsWith("rel=\"related\""))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("^<|>.*", "");
            assertThat(recipes.get(rest, "Accept", "application/n-triples")
                            .body()
                            .lines()
                            .filter(line -> line.contains("/names>")))
                    .hasSize(150);
            assertThat(recipes.get("/about/id/dish/minestrone", "Accept", "text/html")
                            .body())
                    .contains("All of them");
        }
    }

    @Test
    void another_base_answers_at_the_same_addresses() throws Exception {
        GraphStore store = GraphStore.openForWriting(temp.resolve("other"));
        store.update(OntologyFolder.load(Recipes.ONTOLOGY, "https://data.example.org/soup/"), "1", update -> update);
        try (Served other = Served.of(store, Settings.defaults(Served.log(LOG::add)))) {
            HttpResponse<String> answer = reach(other, "/id/dish/minestrone", "application/n-triples");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("<https://data.example.org/soup/dish/minestrone>");
            assertThat(answer.headers().allValues("Link"))
                    .contains("<https://data.example.org/soup/dish/minestrone>; rel=\"about\"");
            String page = reach(other, "/id/dish/minestrone", "text/html").body();
            assertThat(page).contains("href=\"/");
            assertThat(page).doesNotContain("href=\"https://data.example.org/soup/");
        }
    }

    @Test
    void a_proxy_is_believed_only_if_there_is_one() throws Exception {
        String path = "/about/id/dish/minestrone";
        Settings settings = Settings.defaults(Served.log(LOG::add));
        try (Served open = Served.start(temp.resolve("open"), settings)) {
            assertThat(canonical(open, path, "Forwarded", "proto=https;host=graph.example.org;for=192.0.2.1"))
                    .isEqualTo(open.at(path).toString());
            assertThat(canonical(open, path, "X-Forwarded-Host", "graph.example.org", "X-Forwarded-Proto", "https"))
                    .isEqualTo(open.at(path).toString());
        }
        try (Served behind = Served.start(temp.resolve("behind"), settings.withProxy())) {
            assertThat(canonical(behind, path)).isEqualTo(behind.at(path).toString());
            assertThat(canonical(behind, path, "Forwarded", "proto=https;host=graph.example.org;for=192.0.2.1"))
                    .isEqualTo("https://graph.example.org" + path);
            assertThat(canonical(behind, path, "X-Forwarded-Host", "graph.example.org", "X-Forwarded-Proto", "https"))
                    .isEqualTo("https://graph.example.org" + path);
            assertThat(canonical(behind, path, "Forwarded", "for=192.0.2.1"))
                    .isEqualTo(behind.at(path).toString());
            assertThat(canonical(behind, path, "Forwarded", "host=\"graph.example.org:8443\";proto=https"))
                    .isEqualTo("https://graph.example.org:8443" + path);
            assertThat(behind.get("/.well-known/void", "Forwarded", "proto=https;host=graph.example.org")
                            .body())
                    .contains("https://graph.example.org/answergraph/sparql");
            assertThat(behind.get("/answergraph/reconcile", "Forwarded", "proto=https;host=graph.example.org")
                            .body())
                    .contains("https://graph.example.org/answergraph/reconcile/preview")
                    .doesNotContain("127.0.0.1");
            assertThat(LOG).anyMatch(line -> line.startsWith("192.0.2.1 "));
        }
    }

    private static String canonical(Served served, String path, String... headers)
            throws IOException, InterruptedException {
        return served.get(path, headers).headers().allValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"canonical\""))
                .findFirst()
                .orElseThrow()
                .replaceAll("^<|>.*", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/doc%2Fillinois",
                "/id/../pom.xml",
                "/id/%2e%2e/%2e%2e/etc/passwd",
                "/id/..;/x",
                "/id/state/IL%00",
                "/id/state/IL%",
                "/id/state/%ff%fe",
                "/id/state/IL\"><script>",
                "/id/state/IL%22%3E%3Cscript%3E",
                "/id/state/IL%0d%0aSet-Cookie:%20a=b",
                "/id/state/{IL}",
                "/id/state/IL%20.%20%7D%20DROP%20ALL",
                "/id//state//IL",
                "/about/../about",
                "/about/id/state/%3E%3B%20rel=x",
                "/about/http://example.org/",
                "/reference/../../pom.xml",
                "/reference/%2e%2e%2fpom.xml",
                "/subject/",
                "/ns/%23State",
            })
    void odd_paths_are_refused_in_a_sentence(String path) throws Exception {
        String answer = raw(path);
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*");
        assertThat(answer).doesNotContain("Exception", "\tat ", "io.answergraph", "<script", "Set-Cookie: a");
    }

    @Test
    void a_very_long_path_is_refused() throws Exception {
        assertThat(raw("/id/doc/" + "a".repeat(5_000))).startsWith("HTTP/1.1 404 ");
        assertThat(raw("/id/doc/" + "a".repeat(100_000))).startsWith("HTTP/1.1 414 ");
    }

    private static String raw(String path) throws IOException {
        try (Socket socket = new Socket(corpus.at("/").getHost(), corpus.at("/").getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
