package io.answergraph.evaluate;

import io.answergraph.model.Span;
import java.util.List;

/**
 * One document's annotations beside its predictions.
 *
 * @param gold mentions of the gold
 * @param relations empty on both sides where the document's relations were not annotated
 */
record DocumentMatch(
        DocumentPredictions document,
        List<Annotation> gold,
        Matching<Annotation, Prediction> mentions,
        Matching<Relation, Relation> relations) {

    static DocumentMatch of(Gold gold, DocumentPredictions document) {
        String doc = document.doc();
        List<Annotation> annotated = gold.mentions(doc);
        // a document that is there for its relations alone says nothing of mentions
        List<Prediction> predicted = annotated.isEmpty() ? List.of() : document.mentions();
        Texts text = new Texts(document.text());
        List<Relation> stated =
                gold.relationDocuments().contains(doc) ? Acronyms.joined(document.relations(), text) : List.of();
        return new DocumentMatch(
                document,
                annotated,
                Matching.of(annotated, predicted, MENTIONS),
                Matching.of(Acronyms.joined(gold.relations(doc), text), stated, RELATIONS));
    }

    private static final Matching.Rules<Annotation, Prediction> MENTIONS = new Matching.Rules<>(
            (expected, found) -> expected.type().equals(found.annotation().type()),
            (expected, found) ->
                    Matching.overlap(expected.span(), found.annotation().span()),
            Annotation::span,
            found -> found.annotation().span());

    private static final Matching.Rules<Relation, Relation> RELATIONS = new Matching.Rules<>(
            (expected, found) -> expected.property().equals(found.property()),
            Relation::overlap,
            DocumentMatch::cover,
            DocumentMatch::cover);

    /** From the first end's start to the second one's end. */
    static Span cover(Relation relation) {
        return relation.subject().first().cover(relation.object().first());
    }
}
