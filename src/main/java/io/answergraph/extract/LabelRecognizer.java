package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.Link;
import java.util.List;
import java.util.Optional;

/** Labels, names and blockers of the vocabulary. */
final class LabelRecognizer implements Recognizer {
    private final Lexicon lexicon;

    LabelRecognizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Candidate> find(Place place) {
        return lexicon.find(place.tokens(), place.frame().id()).stream()
                .map(LabelRecognizer::candidate)
                .toList();
    }

    private static Candidate candidate(Found<Lexicon.Entry> found) {
        Optional<Link> link = switch (found.value()) {
            case Lexicon.OfConcept of ->
                Optional.of(new Link.Linked(List.of(of.concept().id())));
            case Lexicon.OfBody of -> Optional.of(new Link.Named(of.body()));
            case Lexicon.OfBlocker of -> Optional.empty();
        };
        return new Candidate(
                found.from(),
                found.to(),
                found.value().type(),
                link,
                found.skipped() == 0 ? "label" : "modified-label");
    }
}
