package io.answergraph.evaluate;

import io.answergraph.evaluate.Disagreement.Kind;
import io.answergraph.model.Span;
import io.answergraph.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists every disagreement with its cause. To be used once, by one thread. */
final class ErrorList {
    private final List<DocumentMatch> documents;
    private final List<Disagreement> all = new ArrayList<>();

    ErrorList(List<DocumentMatch> documents) {
        this.documents = documents;
    }

    /** By kind; then by cause, the most frequent first; then in order of documents and text. */
    List<Disagreement> all() {
        Causes causes = new Causes(documents);
        for (DocumentMatch document : documents) {
            Place place = new Place(new Texts(document.document().text()));
            document.mentions().missed().forEach(m -> missed(place, m, causes.ofMissed(document, m)));
            document.mentions().surplus().forEach(p -> surplus(place, p, causes.ofSurplus(document, p)));
            document.mentions().pairs().forEach(pair -> wrong(place, pair.gold(), pair.found()));
            relations(place, document.relations());
        }
        Map<List<Object>, Long> frequency =
                all.stream().collect(Collectors.groupingBy(d -> List.of(d.kind(), d.cause()), Collectors.counting()));
        all.sort(Comparator.comparing(Disagreement::kind)
                .thenComparingLong(d -> -frequency.getOrDefault(List.of(d.kind(), d.cause()), 0L))
                .thenComparing(Disagreement::cause)
                .thenComparing(Disagreement::doc)
                .thenComparing(Disagreement::span)
                .thenComparing(Disagreement::expected)
                .thenComparing(Disagreement::found));
        return all;
    }

    /** Shows where in a document something stands. */
    private record Place(Texts text) {
        Disagreement of(Kind kind, String cause, Annotation at, String expected, String found) {
            return new Disagreement(
                    kind, cause, at.doc(), at.question(), at.span(), expected, found, text.context(at.span()));
        }
    }

    private void missed(Place place, Annotation gold, String cause) {
        all.add(place.of(Kind.MISSED, cause, gold, quoted(gold), ""));
    }

    private void surplus(Place place, Prediction found, String cause) {
        all.add(place.of(
                Kind.SURPLUS, cause, found.annotation(), "", quoted(found.annotation()) + ", by rule " + found.rule()));
    }

    private void wrong(Place place, Annotation gold, Prediction prediction) {
        Annotation found = prediction.annotation();
        if (!gold.span().equals(found.span())) {
            String how = found.span().contains(gold.span())
                    ? "too long"
                    : gold.span().contains(found.span()) ? "too short" : "shifted";
            String cause = gold.type() + " " + how + ", by rule " + prediction.rule();
            all.add(place.of(Kind.WRONG_SPAN, cause, gold, words(gold), words(found)));
        }
        if (!gold.concepts().equals(found.concepts())) {
            String cause =
                    gold.type() + " " + codes(gold) + " linked to " + codes(found) + ", by rule " + prediction.rule();
            all.add(place.of(Kind.WRONG_CONCEPT, cause, gold, quoted(gold), quoted(found)));
        }
        if (gold.status().isPresent() && !gold.status().equals(found.status())) {
            String cause = word(gold.status()) + " read as " + word(found.status()) + cues(prediction);
            all.add(place.of(Kind.WRONG_STATUS, cause, gold, quoted(gold), quoted(found)));
        }
        if (!gold.roles().isEmpty() && !gold.roles().equals(found.roles())) {
            String cause = roles(gold) + " read as " + roles(found);
            all.add(place.of(Kind.WRONG_ROLE, cause, gold, quoted(gold), quoted(found)));
        }
    }

    private void relations(Place place, Matching<Relation, Relation> relations) {
        relations
                .missed()
                .forEach(gold -> relation(place, Kind.MISSED_RELATION, gold.property(), gold, quoted(gold), ""));
        relations
                .surplus()
                .forEach(found -> relation(place, Kind.SURPLUS_RELATION, found.property(), found, "", quoted(found)));
        for (Matching.Pair<Relation, Relation> pair : relations.pairs()) {
            Relation gold = pair.gold();
            Relation found = pair.found();
            if (gold.status().isPresent() && !gold.status().equals(found.status())) {
                String cause = gold.property() + ": " + word(gold.status()) + " read as " + word(found.status());
                relation(place, Kind.WRONG_RELATION_STATUS, cause, gold, quoted(gold), quoted(found));
            }
        }
    }

    private void relation(Place place, Kind kind, String cause, Relation at, String expected, String found) {
        Span span = DocumentMatch.cover(at);
        all.add(new Disagreement(
                kind, cause, at.doc(), at.question(), span, expected, found, place.text.context(span)));
    }

    private static String quoted(Annotation mention) {
        return words(mention) + " (" + mention.summary() + ")";
    }

    private static String words(Annotation mention) {
        return "\"" + Texts.squeezed(mention.text()) + "\"";
    }

    private static String quoted(Relation relation) {
        return "\"" + Texts.squeezed(relation.subject().text()) + "\" " + relation.property() + " \""
                + Texts.squeezed(relation.object().text()) + "\""
                + relation.status().map(status -> " (" + status.word() + ")").orElse("");
    }

    private static String codes(Annotation mention) {
        return String.join("+", mention.concepts());
    }

    private static String roles(Annotation mention) {
        return mention.roles().isEmpty() ? "none" : String.join("+", mention.roles());
    }

    private static String word(Optional<Status> status) {
        return status.map(Status::word).orElse("none");
    }

    private static String cues(Prediction prediction) {
        return prediction.cues().isEmpty()
                ? ", without a cue"
                : ", by \""
                        + String.join(
                                "\", \"",
                                prediction.cues().stream().map(Texts::squeezed).toList()) + "\"";
    }
}
