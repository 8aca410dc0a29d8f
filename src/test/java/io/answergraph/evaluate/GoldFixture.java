package io.answergraph.evaluate;

import io.answergraph.model.Span;
import io.answergraph.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Invented documents with their annotations and predictions, written in the shortest way. */
final class GoldFixture {
    static final String DOC = "kitchen.txt";

    private final String doc;
    private final String text;
    private final List<Gold.Line<Annotation>> gold = new ArrayList<>();
    private final List<Gold.Line<Relation>> relations = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();
    private final List<Relation> stated = new ArrayList<>();
    private boolean withRelations;

    GoldFixture(String text) {
        this(DOC, text);
    }

    GoldFixture(String doc, String text) {
        this.doc = doc;
        this.text = text;
    }

    /** The first place of the words in the text, counted in UTF-16, which equals code points here. */
    Span at(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    Annotation mention(String words, String type, String concepts, String status) {
        return mention(words, type, concepts, status, "");
    }

    Annotation mention(String words, String type, String concepts, String status, String role) {
        return new Annotation(
                doc,
                1,
                at(words),
                words,
                type,
                new TreeSet<>(List.of(concepts.split("\\+"))),
                status.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Status.valueOf(status.toUpperCase(java.util.Locale.ROOT))),
                concepts.equals("NAMED"),
                role.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(role)));
    }

    Relation relation(String subject, String property, String object, String status) {
        return new Relation(
                doc,
                1,
                property,
                new Relation.End(at(subject), subject),
                new Relation.End(at(object), object),
                Optional.of(Status.valueOf(status.toUpperCase(java.util.Locale.ROOT))));
    }

    GoldFixture gold(Annotation... mentions) {
        List.of(mentions).forEach(m -> gold.add(new Gold.Line<>("kitchen.jsonl, line " + (gold.size() + 1), m)));
        return this;
    }

    GoldFixture found(Annotation... mentions) {
        List.of(mentions).forEach(m -> predictions.add(new Prediction(m, "label", List.of("may"))));
        return this;
    }

    GoldFixture goldRelations(Relation... all) {
        withRelations = true;
        List.of(all).forEach(r -> relations.add(new Gold.Line<>("kitchen.relations.jsonl", r)));
        return this;
    }

    GoldFixture foundRelations(Relation... all) {
        stated.addAll(List.of(all));
        return this;
    }

    static Evaluation evaluate(GoldFixture... fixtures) {
        List<Gold.Line<Annotation>> gold = new ArrayList<>();
        List<Gold.Line<Relation>> relations = new ArrayList<>();
        TreeSet<String> relationDocuments = new TreeSet<>();
        List<DocumentPredictions> found = new ArrayList<>();
        for (GoldFixture fixture : fixtures) {
            gold.addAll(fixture.gold);
            relations.addAll(fixture.relations);
            if (fixture.withRelations) {
                relationDocuments.add(fixture.doc);
            }
            found.add(new DocumentPredictions(fixture.doc, fixture.text, fixture.predictions, fixture.stated));
        }
        return Evaluator.evaluate(new Gold(gold, relations, relationDocuments, List.of()), found);
    }

    Scores scores() {
        return evaluate(this).scores();
    }

    List<Disagreement> disagreements() {
        return evaluate(this).disagreements();
    }
}
