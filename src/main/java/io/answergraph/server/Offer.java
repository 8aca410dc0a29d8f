package io.answergraph.server;

import io.answergraph.export.ExportFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A format that an answer can have, and the choice among several by {@code Accept} (RFC 9110, section 12.5.1), or by the
 * parameter {@code format} for those who cannot set a header.
 *
 * @param word the value of {@code format}
 * @param type the media type, without a character set
 * @param format what writes it
 */
record Offer<T>(String word, String type, T format) {
    private static final AcceptList PLAIN_OR_PAGE = AcceptList.create("text/plain", "text/html");

    /** Tables, the results of SELECT. */
    static final List<Offer<Lang>> TABLES = List.of(
            new Offer<>("json", "application/sparql-results+json", ResultSetLang.RS_JSON),
            new Offer<>("json", "application/json", ResultSetLang.RS_JSON),
            new Offer<>("xml", "application/sparql-results+xml", ResultSetLang.RS_XML),
            new Offer<>("xml", "application/xml", ResultSetLang.RS_XML),
            new Offer<>("csv", "text/csv", ResultSetLang.RS_CSV),
            new Offer<>("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV),
            new Offer<>("thrift", "application/sparql-results+thrift", ResultSetLang.RS_Thrift));

    /** The results of ASK. */
    static final List<Offer<Lang>> TRUTHS =
            TABLES.stream().filter(offer -> !offer.word().equals("thrift")).toList();

    /** Graphs: the results of CONSTRUCT and DESCRIBE, and any one graph. */
    static final List<Offer<ExportFormat>> GRAPHS = List.of(
            new Offer<>("ttl", "text/turtle", ExportFormat.TTL),
            new Offer<>("nt", "application/n-triples", ExportFormat.NT),
            new Offer<>("jsonld", "application/ld+json", ExportFormat.JSONLD),
            new Offer<>("rdfxml", "application/rdf+xml", ExportFormat.RDFXML),
            new Offer<>("trig", "application/trig", ExportFormat.TRIG),
            new Offer<>("nq", "application/n-quads", ExportFormat.NQ),
            new Offer<>("rdfthrift", "application/rdf+thrift", ExportFormat.RDFTHRIFT));

    /** What is said of one thing: a page for people, which no {@link ExportFormat} writes, or a graph. */
    static final List<Offer<Optional<ExportFormat>>> DESCRIPTIONS = Stream.concat(
                    Stream.of(new Offer<>("html", "text/html", Optional.<ExportFormat>empty())),
                    Stream.of("ttl", "jsonld", "nt", "rdfxml")
                            .map(word -> named(GRAPHS, word).orElseThrow())
                            .map(offer -> new Offer<>(offer.word(), offer.type(), Optional.of(offer.format()))))
            .toList();

    /** Graphs with their names. */
    static final List<Offer<ExportFormat>> DATASETS = List.of("trig", "nq", "jsonld", "rdfthrift").stream()
            .map(word -> named(GRAPHS, word).orElseThrow())
            .toList();

    /**
     * What the client likes best; the first without a preference.
     *
     * @throws Refused (406) if it likes none
     */
    static <T> Offer<T> chosen(HttpServletRequest request, List<Offer<T>> offers) {
        String word = request.getParameter("format");
        String accept = request.getHeader("Accept");
        Optional<Offer<T>> chosen = word != null
                ? named(offers, word)
                : accept == null ? Optional.of(offers.getFirst()) : accepted(offers, accept);
        return chosen.orElseThrow(() -> new Refused(
                406,
                "There is no such format. There are "
                        + String.join(", ", offers.stream().map(Offer::type).toList()) + ".",
                Map.of("Vary", "Accept")));
    }

    /** Whether who accepts this would rather see a page than plain text; who accepts anything would not. */
    static boolean isPagePreferred(String accept) {
        MediaType best = AcceptList.match(new AcceptList(accept), PLAIN_OR_PAGE);
        return best != null && best.getContentTypeStr().equals("text/html");
    }

    private static <T> Optional<Offer<T>> named(List<Offer<T>> offers, String word) {
        return offers.stream().filter(offer -> offer.word().equals(word)).findFirst();
    }

    private static <T> Optional<Offer<T>> accepted(List<Offer<T>> offers, String accept) {
        AcceptList offered = AcceptList.create(offers.stream().map(Offer::type).toArray(String[]::new));
        MediaType best = AcceptList.match(new AcceptList(accept), offered);
        return best == null
                ? Optional.empty()
                : offers.stream()
                        .filter(offer -> offer.type().equals(best.getContentTypeStr()))
                        .findFirst();
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }
}
