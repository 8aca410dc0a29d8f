package io.answergraph.extract;

import io.answergraph.extract.Complement.Range;
import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Link;
import io.answergraph.model.OpenPhrase;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code lack of X}, {@code fear of X or Y}: the opening words, their complement, and the concepts of each conjunct. */
final class OpenPhraseRecognizer implements Recognizer {
    private final FormIndex<OpenPhrase> triggers = new FormIndex<>();
    private final Lexicon lexicon;
    private final Reading reading;

    OpenPhraseRecognizer(List<OpenPhrase> phrases, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reading = new Reading(lexicon);
        for (OpenPhrase phrase : phrases) {
            phrase.forms().forEach(form -> triggers.add(form, phrase));
        }
    }

    @Override
    public List<Candidate> find(Place place) {
        List<Found<OpenPhrase>> found = triggers.find(place.tokens(), Tolerance.NONE);
        List<Candidate> candidates = new ArrayList<>();
        for (Found<OpenPhrase> trigger : found) {
            boolean longest = found.stream()
                    .noneMatch(other -> other.from() == trigger.from() && other.length() > trigger.length());
            if (longest && !isVerb(place.tokens(), trigger.from())) {
                candidate(place, trigger).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** {@code they worry about it}: a verb is no name, though spelt like one. */
    private static boolean isVerb(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).tag().matches("VBP?")
                && tokens.get(at - 1).tag().matches("MD|NNS|PRP|RB");
    }

    private Optional<Candidate> candidate(Place place, Found<OpenPhrase> trigger) {
        List<Token> tokens = place.tokens();
        OpenPhrase phrase = trigger.value();
        FrameId frame = place.frame().id();
        Complement complement = Complement.at(
                tokens,
                trigger.from(),
                trigger.to(),
                conjunct -> !opens(tokens, conjunct.from())
                        && (Grammar.isPreposition(tokens.get(trigger.to() - 1))
                                || !isName(tokens, conjunct, phrase.type(), frame))
                        && (concept(tokens, trigger, conjunct, frame).isPresent()
                                || named(tokens, conjunct.from(), phrase.type(), frame).stream()
                                        .allMatch(name -> phrase.otherwise().equals(Optional.of(name)))));
        if (complement.conjuncts().isEmpty()) {
            return Optional.empty();
        }
        Set<EntityId> concepts = new LinkedHashSet<>();
        int end = complement.conjuncts().get(0).to();
        for (Range conjunct : complement.conjuncts()) {
            Optional<EntityId> concept = concept(tokens, trigger, conjunct, frame);
            concept.ifPresent(concepts::add);
            end = concept.isPresent() || phrase.otherwise().isPresent() ? conjunct.to() : end;
        }
        if (concepts.isEmpty()) {
            phrase.otherwise().ifPresent(concepts::add);
        }
        if (concepts.isEmpty() && !phrase.open()) {
            return Optional.empty();
        }
        Link link = concepts.isEmpty() ? new Link.Unlinked(List.of()) : new Link.Linked(List.copyOf(concepts));
        return Optional.of(new Candidate(trigger.from(), end, phrase.type(), Optional.of(link), "open-phrase"));
    }

    /** The canonical words before the conjunct, less ever more of its modifiers; then the words as they stand. */
    private Optional<EntityId> concept(List<Token> tokens, Found<OpenPhrase> trigger, Range conjunct, FrameId frame) {
        List<Token> canonical = Reading.words(trigger.value().canonical());
        List<Token> literal = tokens.subList(trigger.from(), trigger.to());
        for (List<Token> opening : List.of(canonical, literal)) {
            for (int from = Grammar.skipDeterminers(tokens, conjunct.from());
                    from < conjunct.to() && !Grammar.isPreposition(tokens.get(from));
                    from++) {
                List<Token> words = new ArrayList<>(opening);
                words.addAll(tokens.subList(from, conjunct.to()));
                Optional<EntityId> concept =
                        reading.start(words, trigger.value().type(), frame, opening.size() + 1);
                if (concept.isPresent()) {
                    return concept;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a conjunct of several words names something by itself: {@code staff shortages} behind {@code limited budgets and}. */
    private boolean isName(List<Token> tokens, Range conjunct, TypeId type, FrameId frame) {
        return conjunct.to() - conjunct.from() > 1
                && reading.whole(tokens.subList(conjunct.from(), conjunct.to()), type, frame)
                        .isPresent();
    }

    private boolean opens(List<Token> tokens, int at) {
        return triggers.find(tokens.subList(at, Math.min(at + 5, tokens.size())), Tolerance.NONE).stream()
                .anyMatch(trigger -> trigger.from() == 0);
    }

    /** What the words at {@code at} name by themselves. */
    private Optional<EntityId> named(List<Token> tokens, int at, TypeId type, FrameId frame) {
        return lexicon.find(tokens.subList(at, Math.min(at + 6, tokens.size())), frame).stream()
                .filter(found -> found.from() == 0
                        && found.value() instanceof Lexicon.OfConcept
                        && found.value().type().equals(type))
                .max(Comparator.comparingInt(Found::length))
                .map(found -> ((Lexicon.OfConcept) found.value()).concept().id());
    }
}
