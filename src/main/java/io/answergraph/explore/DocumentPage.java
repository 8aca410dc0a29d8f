package io.answergraph.explore;

import io.answergraph.explore.Edition.Annotation;
import io.answergraph.explore.Edition.Layer;
import io.answergraph.html.Html;
import io.answergraph.model.CodePoints;
import java.util.ArrayList;
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
            SELECT ?number (MIN(STR(?name)) AS ?words) (MIN(STR(?text)) AS ?answer)
            {
              ?page schema:mainEntity ?question .
              ?question schema:position ?number ; schema:name ?name .
              OPTIONAL { ?question schema:acceptedAnswer/schema:text ?text }
            }
            GROUP BY ?number
            ORDER BY ?number
            """);

    /** What stands before a question on its line and is no longer than that is its number. */
    private static final int LONGEST_NUMBER = 12;

    private final DatasetGraph dataset;

    DocumentPage(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Where a question stands in the text, and its answer's words; in UTF-16. */
    private record Place(int number, int start, int end, String answer) {}

    /**
     * The page.
     *
     * @param data where the document answers for programs
     * @param sought is marked, if the document has it
     * @return empty if there is no such document
     */
    Optional<String> html(String iri, String data, Optional<Passage> sought) {
        List<Asking.Row> about = ABOUT.rows(dataset, Map.of("page", iri));
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Asking.Row first = about.getFirst();
        String text = first.text("text");
        List<Place> places = places(text, iri);
        List<Annotation> annotations = new Annotations(dataset, iri).all();
        sought.flatMap(passage -> found(passage, text, places)).ifPresent(annotations::add);
        Edition edition = new Edition(
                iri,
                data,
                oneLine(first.text("title")),
                first.text("source"),
                first.text("url"),
                about.stream()
                        .filter(row -> !row.text("name").isEmpty())
                        .map(row -> new Portrait.Link(
                                row.text("name"), Addresses.state(row.text("state"), row.text("sign"))))
                        .toList(),
                parts(text, places, new Marking(text, annotations)),
                annotations.stream()
                        .filter(annotation -> annotation.layer() == Layer.MENTION)
                        .count());
        return Optional.of(Html.page("explore/document", Map.of("edition", edition)));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The graph has a question's words, and not its place: they are looked for behind the question before. */
    private List<Place> places(String text, String iri) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        for (Asking.Row question : QUESTIONS.rows(dataset, Map.of("page", iri))) {
            int found = question.text("words").isEmpty() ? -1 : text.indexOf(question.text("words"), at);
            if (found >= 0) {
                int end = found + question.text("words").length();
                int line = Math.max(at, text.lastIndexOf('\n', found) + 1);
                int start = found - line > LONGEST_NUMBER ? found : line;
                places.add(new Place(question.number("number"), start, end, question.text("answer")));
                at = end;
            }
        }
        return places;
    }

    private static Optional<Annotation> found(Passage sought, String text, List<Place> places) {
        CodePoints codePoints = CodePoints.of(text);
        return places.stream()
                .filter(place -> place.number() == sought.question())
                .filter(place -> text.indexOf(place.answer(), place.end()) >= 0)
                .findFirst()
                .map(place -> {
                    int start = codePoints.at(text.indexOf(place.answer(), place.end()));
                    int length = place.answer().codePointCount(0, place.answer().length());
                    return Annotation.of(
                            Layer.PASSAGE,
                            "#" + Passage.ID,
                            start + Math.min(length, sought.start()),
                            start + Math.min(length, sought.end()));
                });
    }

    private static List<Edition.Part> parts(String text, List<Place> places, Marking marking) {
        List<Edition.Part> parts = new ArrayList<>();
        int at = 0;
        for (Place place : places) {
            add(parts, 0, text, at, place.start(), marking);
            add(parts, place.number(), text, place.start(), place.end(), marking);
            at = place.end();
        }
        add(parts, 0, text, at, text.length(), marking);
        return parts;
    }

    /** Blanks around a part are left out: the page has its own. */
    private static void add(List<Edition.Part> parts, int number, String text, int start, int end, Marking marking) {
        String words = text.substring(start, end).stripTrailing();
        int from = start + words.length() - words.stripLeading().length();
        if (!words.isEmpty()) {
            CodePoints codePoints = CodePoints.of(text);
            parts.add(new Edition.Part(
                    number,
                    number > 0 ? oneLine(words) : "",
                    marking.pieces(codePoints.at(from), codePoints.at(start + words.length()))));
        }
    }
}
