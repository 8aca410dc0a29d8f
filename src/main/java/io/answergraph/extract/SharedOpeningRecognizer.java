package io.answergraph.extract;

import io.answergraph.extract.Complement.Range;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Link;
import io.answergraph.model.MentionType;
import io.answergraph.model.OpenPhrase;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Labels whose complement goes on: {@code use of subcontractors and agencies} is one name where the vocabulary has only
 * {@code use of subcontractors}.
 */
final class SharedOpeningRecognizer implements Recognizer {
    private final Set<TypeId> types = new LinkedHashSet<>();

    /** Kinds of help, which may come in a language: {@code leaflets in Spanish and Arabic}. */
    private final Set<TypeId> help = new LinkedHashSet<>();

    private final Lexicon lexicon;
    private final Reading reading;

    /**
     * @param phrases open phrases; names of their types are held to take complements
     * @param all types; names of kinds of help are held to take complements, too
     */
    SharedOpeningRecognizer(List<OpenPhrase> phrases, List<MentionType> all, Lexicon lexicon) {
        phrases.forEach(phrase -> types.add(phrase.type()));
        all.stream()
                .filter(type -> type.lackable() && !type.namesBodies())
                .map(MentionType::id)
                .forEach(help::add);
        types.addAll(help);
        this.lexicon = lexicon;
        this.reading = new Reading(lexicon);
    }

    @Override
    public List<Candidate> find(Place place) {
        List<Found<Lexicon.Entry>> found =
                lexicon.find(place.tokens(), place.frame().id());
        List<Candidate> candidates = new ArrayList<>();
        for (Found<Lexicon.Entry> match : found) {
            if (match.value() instanceof Lexicon.OfConcept of
                    && types.contains(of.type())
                    && Grammar.isNoun(place.tokens().get(match.to() - 1))) {
                candidate(place, found, match, of).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> candidate(
            Place place, List<Found<Lexicon.Entry>> found, Found<Lexicon.Entry> match, Lexicon.OfConcept of) {
        List<Token> tokens = place.tokens();
        int preposition = match.to() - 1;
        while (preposition > match.from() && !Grammar.isPreposition(tokens.get(preposition))) {
            preposition--;
        }
        if (preposition == match.from() || !opensComplement(tokens.get(preposition), of.type())) {
            return Optional.empty();
        }
        List<Range> joined = Complement.joined(
                tokens, match.from(), match.to(), conjunct -> namesNothing(found, conjunct, of.type()));
        if (joined.isEmpty()) {
            return Optional.empty();
        }
        Set<EntityId> concepts = new LinkedHashSet<>(List.of(of.concept().id()));
        List<Token> opening = tokens.subList(match.from(), preposition + 1);
        for (Range conjunct : joined) {
            concept(opening, tokens, conjunct, of.type(), place.frame().id()).ifPresent(concepts::add);
        }
        Link link = new Link.Linked(List.copyOf(concepts));
        int end = joined.get(joined.size() - 1).to();
        return Optional.of(new Candidate(match.from(), end, of.type(), Optional.of(link), "shared-opening"));
    }

    private boolean opensComplement(Token token, TypeId type) {
        return FunctionWords.opensComplement(token)
                || (help.contains(type) && token.key().equals("in"));
    }

    private boolean namesNothing(List<Found<Lexicon.Entry>> found, Range conjunct, TypeId type) {
        return found.stream()
                .filter(other -> other.value().type().equals(type)
                        && (other.value() instanceof Lexicon.OfConcept || !help.contains(type)))
                .noneMatch(other -> other.from() < conjunct.to() && conjunct.from() < other.to());
    }

    private Optional<EntityId> concept(
            List<Token> opening, List<Token> tokens, Range conjunct, TypeId type, FrameId frame) {
        List<Token> words = new ArrayList<>(opening);
        words.addAll(tokens.subList(conjunct.from(), conjunct.to()));
        return reading.whole(words, type, frame);
    }
}
