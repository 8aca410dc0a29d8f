package io.answergraph.explore;

import io.answergraph.html.Html;
import io.answergraph.model.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** A document's text with all that is named in it. */
final class DocumentPage {
    private static final Asking ABOUT = new Asking("""
            SELECT ?title ?source ?url ?text ?state ?name ?sign
            {
              ?page a schema:FAQPage ; schema:name ?title .
              ?context nif:sourceUrl ?page ; nif:isString ?text .
              OPTIONAL { ?page <http://purl.org/dc/terms/source> ?source }
              OPTIONAL { ?page schema:url ?url }
              OPTIONAL { ?page schema:about ?state . ?state skos:prefLabel ?name OPTIONAL { ?state skos:notation ?sign } }
            }
            ORDER BY ?name ?state
            """);
    private static final Asking QUESTIONS = new Asking("""
            SELECT ?number ?words
            { ?page schema:mainEntity ?question . ?question schema:position ?number ; schema:name ?words }
            ORDER BY ?number
            """);
    /** Their names are asked for apart: each once, not with every mention. */
    private static final Asking MENTIONS = new Asking("""
            SELECT ?mention ?start ?end ?type ?status ?thing
            {
              GRAPH ?page {
                ?mention a ag:Mention ; nif:beginIndex ?start ; nif:endIndex ?end ; ag:type ?type .
                OPTIONAL { ?mention ag:mentionStatus ?status }
                OPTIONAL { ?mention itsrdf:taIdentRef ?thing }
              }
            }
            """);

    private static final Asking TYPES = new Asking("""
            SELECT DISTINCT ?iri ?name ?isSubject
            { GRAPH ?page { ?mention ag:type ?iri } ?iri rdfs:label ?name OPTIONAL { ?iri ag:isSubject ?isSubject } }
            """);
    private static final Asking STATUSES = new Asking("SELECT ?iri ?name { ?iri a ag:Status ; rdfs:label ?name }");
    private static final Asking THINGS = new Asking("""
            SELECT DISTINCT ?iri ?name ?sign
            { GRAPH ?page { ?mention itsrdf:taIdentRef ?iri } ?iri skos:prefLabel ?name OPTIONAL { ?iri skos:notation ?sign } }
            """);

    /** What stands before a question on its line and is no longer than that is its number. */
    private static final int LONGEST_NUMBER = 12;

    private final DatasetGraph dataset;

    DocumentPage(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Empty if there is no such document. */
    Optional<String> html(String iri) {
        List<Asking.Row> about = ABOUT.rows(dataset, Map.of("page", iri));
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Asking.Row first = about.getFirst();
        List<Edition.Annotation> annotations = annotations(iri);
        Edition edition = new Edition(
                first.text("title").replaceAll("\\s+", " "),
                first.text("source"),
                first.text("url"),
                about.stream()
                        .filter(row -> !row.text("name").isEmpty())
                        .map(row -> new Portrait.Link(row.text("name"), statePage(row, "state")))
                        .toList(),
                parts(first.text("text"), iri, annotations),
                annotations.size());
        return Optional.of(Html.page("explore/document", Map.of("edition", edition)));
    }

    private static String statePage(Asking.Row row, String variable) {
        return row.text("sign").isEmpty()
                ? Addresses.byIri(Addresses.STATE, row.text(variable))
                : Addresses.STATE + "/" + Addresses.segment(row.text("sign"));
    }

    private List<Edition.Annotation> annotations(String iri) {
        Map<String, Asking.Row> types = named(TYPES, iri);
        Map<String, Asking.Row> statuses = named(STATUSES, iri);
        Map<String, Asking.Row> things = named(THINGS, iri);
        Map<String, List<Asking.Row>> mentions = new TreeMap<>();
        MENTIONS.rows(dataset, Map.of("page", iri)).stream()
                .filter(row -> types.containsKey(row.text("type")))
                .forEach(row -> mentions.computeIfAbsent(row.text("mention"), mention -> new ArrayList<>())
                        .add(row));
        List<Edition.Annotation> annotations = new ArrayList<>();
        mentions.forEach((mention, rows) -> {
            Asking.Row first = rows.getFirst();
            Optional<Asking.Row> type = Optional.ofNullable(types.get(first.text("type")));
            boolean isSubject = type.map(row -> row.text("isSubject")).equals(Optional.of("true"));
            annotations.add(new Edition.Annotation(
                    mention,
                    first.number("start"),
                    first.number("end"),
                    type.map(row -> row.text("name")).orElse(""),
                    Optional.ofNullable(statuses.get(first.text("status")))
                            .map(row -> row.text("name"))
                            .orElse(""),
                    things(rows, things, isSubject)));
        });
        return annotations;
    }

    /** By their IRIs, each with its first name. */
    private Map<String, Asking.Row> named(Asking asking, String page) {
        Map<String, Asking.Row> named = new HashMap<>();
        asking.rows(dataset, Map.of("page", page))
                .forEach(row -> named.merge(
                        row.text("iri"),
                        row,
                        (one, other) -> one.text("name").compareTo(other.text("name")) <= 0 ? one : other));
        return named;
    }

    /** Each once. */
    private static List<Portrait.Link> things(List<Asking.Row> rows, Map<String, Asking.Row> named, boolean isSubject) {
        return rows.stream()
                .map(row -> row.text("thing"))
                .filter(thing -> !thing.isEmpty())
                .distinct()
                .sorted()
                .map(thing -> Optional.ofNullable(named.get(thing))
                        .map(row -> new Portrait.Link(row.text("name"), page(row, isSubject)))
                        .orElseGet(() -> new Portrait.Link(thing, Addresses.byIri(Addresses.AGENCY, thing))))
                .toList();
    }

    private static String page(Asking.Row thing, boolean isSubject) {
        if (isSubject) {
            return statePage(thing, "iri");
        }
        return Addresses.byIri(thing.text("sign").isEmpty() ? Addresses.AGENCY : Addresses.CONCEPT, thing.text("iri"));
    }

    /** The graph has a question's words, and not its place: they are looked for behind the question before. */
    private List<Edition.Part> parts(String text, String iri, List<Edition.Annotation> annotations) {
        CodePoints codePoints = CodePoints.of(text);
        Marking marking = new Marking(text, annotations);
        List<Edition.Part> parts = new ArrayList<>();
        int at = 0;
        for (Asking.Row question : QUESTIONS.rows(dataset, Map.of("page", iri))) {
            int found = text.indexOf(question.text("words"), at);
            if (found >= 0) {
                int end = found + question.text("words").length();
                int line = Math.max(at, text.lastIndexOf('\n', found) + 1);
                int start = found - line > LONGEST_NUMBER ? found : line;
                add(parts, 0, marking, codePoints.at(at), codePoints.at(start));
                add(parts, question.number("number"), marking, codePoints.at(start), codePoints.at(end));
                at = end;
            }
        }
        add(parts, 0, marking, codePoints.at(at), codePoints.at(text.length()));
        return parts;
    }

    private static void add(List<Edition.Part> parts, int number, Marking marking, int start, int end) {
        if (start < end) {
            parts.add(new Edition.Part(number, marking.pieces(start, end)));
        }
    }
}
