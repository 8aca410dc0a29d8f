package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.Label;
import io.answergraph.model.Link;
import io.answergraph.model.MentionType;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Labels, names and blockers of the vocabulary. */
final class LabelRecognizer implements Recognizer {
    private final Lexicon lexicon;
    /** Types of which one thing is not two: words for help name the help, or who gives it. */
    private final Set<TypeId> goods;

    LabelRecognizer(List<MentionType> types, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.goods = types.stream()
                .filter(MentionType::lackable)
                .map(MentionType::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Candidate> find(Place place) {
        List<Found<Lexicon.Entry>> found =
                lexicon.find(place.tokens(), place.frame().id(), place.isLabel());
        return found.stream()
                .filter(match -> !endsInVerb(match, place.tokens()) && !opensWithVerb(match, place.tokens()))
                .filter(match -> found.stream().noneMatch(other -> isFitter(other, match) || isCloser(other, match)))
                .map(match -> candidate(match, place.tokens()))
                .toList();
    }

    /**
     * Whether the last noun of a name is the verb of its clause here: {@code outreach workers visit} is no outreach visit. The
     * tagger takes rare plurals for verbs of a singular, which therefore count only where the name has foreign words inside.
     */
    private static boolean endsInVerb(Found<Lexicon.Entry> match, List<Token> tokens) {
        Token last = tokens.get(match.to() - 1);
        return match.value() instanceof Lexicon.OfConcept
                && match.length() > 1
                && Grammar.isNoun(tokens.get(match.to() - 2))
                && (last.tag().equals("VBP")
                        || (last.tag().equals("VBZ")
                                && match.skipped() > 0
                                && !last.text().matches(".*[eo]rs")));
    }

    /** Whether a kind of help is told as what somebody does: {@code they help with forms}, {@code it supports a network}. */
    private boolean opensWithVerb(Found<Lexicon.Entry> match, List<Token> tokens) {
        return goods.contains(match.value().type())
                && match.value() instanceof Lexicon.OfConcept
                && match.length() > 2
                && tokens.get(match.from()).tag().matches("VB[PZ]?")
                && (Grammar.isPreposition(tokens.get(match.from() + 1))
                        || Grammar.isDeterminer(tokens.get(match.from() + 1)));
    }

    /**
     * Of two labels on the same words, one whose conditions hold says more than one that has none, and a name more than a
     * pattern. Of help and who gives it, the last words of a name may do: {@code domestic violence shelters accept}.
     */
    private boolean isFitter(Found<Lexicon.Entry> other, Found<Lexicon.Entry> match) {
        if (other.from() > match.from()
                || other.to() != match.to()
                || other.skipped() > match.skipped()
                || !(other.value() instanceof Lexicon.OfConcept one)
                || !(match.value() instanceof Lexicon.OfConcept two)) {
            return false;
        }
        return one.type().equals(two.type())
                ? other.from() == match.from() && weight(one.label()) > weight(two.label())
                : goods.containsAll(List.of(one.type(), two.type()))
                        && one.label().isBound()
                        && !two.label().isBound();
    }

    /**
     * Of two labels that end on one word, one of two words or more that stand together says more than one with foreign words
     * inside: {@code local police department} is a police department before it is a local one.
     */
    private static boolean isCloser(Found<Lexicon.Entry> other, Found<Lexicon.Entry> match) {
        return match.skipped() > 0
                && other.skipped() == 0
                && other.length() > 1
                && other.to() == match.to()
                && other.from() >= match.from()
                && other.value() instanceof Lexicon.OfConcept
                && match.value() instanceof Lexicon.OfConcept
                && other.value().type().equals(match.value().type());
    }

    /** Index behind the numbers that a name of several words has behind its last, as roads do: {@code along Interstates 95 and 64}. */
    private static int numberEnd(List<Token> tokens, Found<Lexicon.Entry> found) {
        Token named = tokens.get(found.to() - 1);
        int end = found.to();
        int at = end;
        while (found.length() > 1 && NameTokens.isCapitalised(named) && at < tokens.size()) {
            if (tokens.get(at).text().matches("\\d{1,3}")) {
                end = at + 1;
            } else if (end == found.to()
                    || !(Grammar.isConjunction(tokens.get(at))
                            || tokens.get(at).text().equals(",")
                            || tokens.get(at).text().equals(named.text()))) {
                break;
            }
            at++;
        }
        return end;
    }

    private static int weight(Label label) {
        return (label.isConditional() ? 2 : 0) + (label.isPattern() ? 0 : 1);
    }

    private static Candidate candidate(Found<Lexicon.Entry> found, List<Token> tokens) {
        Optional<Link> link = switch (found.value()) {
            case Lexicon.OfConcept of ->
                Optional.of(new Link.Linked(List.of(of.concept().id())));
            case Lexicon.OfBody of -> Optional.of(new Link.Named(of.body()));
            case Lexicon.OfBlocker of -> Optional.empty();
        };
        boolean article = found.value() instanceof Lexicon.OfBody
                && found.length() > 1
                && Grammar.isDeterminer(tokens.get(found.from()));
        return new Candidate(
                found.from() + (article ? 1 : 0),
                found.value() instanceof Lexicon.OfConcept ? numberEnd(tokens, found) : found.to(),
                found.value().type(),
                link,
                found.skipped() == 0 ? "label" : "modified-label");
    }
}
