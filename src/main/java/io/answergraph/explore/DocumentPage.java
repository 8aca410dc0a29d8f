package io.answergraph.explore;

import io.answergraph.html.Html;
import io.answergraph.model.CodePoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Asking MENTIONS = new Asking("""
            SELECT ?mention ?start ?end ?type ?status ?thing ?name ?sign ?isSubject
            {
              GRAPH ?page {
                ?mention a ag:Mention ; nif:beginIndex ?start ; nif:endIndex ?end ; ag:type ?class .
                OPTIONAL { ?mention ag:mentionStatus ?stands }
                OPTIONAL { ?mention itsrdf:taIdentRef ?thing }
              }
              ?class rdfs:label ?type .
              OPTIONAL { ?class ag:isSubject ?isSubject }
              OPTIONAL { ?stands rdfs:label ?status }
              OPTIONAL { ?thing skos:prefLabel ?name OPTIONAL { ?thing skos:notation ?sign } }
            }
            ORDER BY ?mention ?thing ?name
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
        Map<String, List<Asking.Row>> mentions = new LinkedHashMap<>();
        MENTIONS.rows(dataset, Map.of("page", iri))
                .forEach(row -> mentions.computeIfAbsent(row.text("mention"), mention -> new ArrayList<>())
                        .add(row));
        return mentions.values().stream()
                .map(rows -> new Edition.Annotation(
                        rows.getFirst().text("mention"),
                        rows.getFirst().number("start"),
                        rows.getFirst().number("end"),
                        rows.getFirst().text("type"),
                        rows.getFirst().text("status"),
                        things(rows)))
                .toList();
    }

    /** Each once, by its first name. */
    private static List<Portrait.Link> things(List<Asking.Row> rows) {
        Map<String, Portrait.Link> things = new LinkedHashMap<>();
        for (Asking.Row row : rows) {
            String thing = row.text("thing");
            if (!thing.isEmpty()) {
                String name = row.text("name").isEmpty() ? thing : row.text("name");
                String page = row.text("isSubject").equals("true")
                        ? statePage(row, "thing")
                        : Addresses.byIri(row.text("sign").isEmpty() ? Addresses.AGENCY : Addresses.CONCEPT, thing);
                things.putIfAbsent(thing, new Portrait.Link(name, page));
            }
        }
        return List.copyOf(things.values());
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
