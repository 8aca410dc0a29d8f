package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Labels of list items that name a thing in words that the vocabulary lacks: where a question asks which barriers there are,
 * {@code Religious needs:} is one.
 */
final class ItemLabels {
    /** A longer label is a sentence. */
    private static final int LONGEST = 9;

    private final Map<TypeId, List<String>> generalWords;
    private final Reading reading;

    /** @param generalWords words, by type, that alone name nothing */
    ItemLabels(Map<TypeId, List<String>> generalWords, Reading reading) {
        this.generalWords = generalWords;
        this.reading = reading;
    }

    /**
     * What the label of an item names besides what was found in it: the whole label, or the one of two joined names in which
     * nothing was found.
     *
     * @param candidates all that the recognizers proposed, blockers included
     */
    List<Candidate> named(Place place, List<Candidate> candidates) {
        List<Candidate> named = new ArrayList<>();
        List<Token> tokens = place.tokens();
        int end = tokens.size();
        while (end > 0 && !Character.isLetterOrDigit(tokens.get(end - 1).text().codePointAt(0))) {
            end--;
        }
        if (place.isLabel() && end <= LONGEST && tokens.stream().noneMatch(Grammar::isFinite)) {
            for (TypeId type : place.frame().namedByItems()) {
                part(tokens, end, candidates, type)
                        .map(part -> linked(place, part))
                        .ifPresent(named::add);
            }
        }
        return named;
    }

    private Optional<Candidate> part(List<Token> tokens, int end, List<Candidate> candidates, TypeId type) {
        List<Candidate> inside = candidates.stream()
                .filter(candidate -> candidate.type().equals(type) || candidate.isNamed())
                .toList();
        int from = 0;
        int to = end;
        if (!inside.isEmpty()) {
            int conjunction = conjunction(tokens, end);
            boolean left = inside.stream().anyMatch(candidate -> candidate.from() < conjunction);
            boolean right = inside.stream().anyMatch(candidate -> candidate.to() > conjunction);
            if (conjunction < 0 || left == right) {
                return Optional.empty();
            }
            from = left ? conjunction + 1 : 0;
            to = left ? end : conjunction;
        }
        from = Grammar.skipDeterminers(tokens, from);
        return names(tokens, from, to, candidates, type)
                ? Optional.of(new Candidate(from, to, type, Optional.of(new Link.Unlinked(List.of())), "item-label"))
                : Optional.empty();
    }

    /** As what it is with the general word that the question has for the listed: where barriers are asked for, {@code Language} is a language barrier. */
    private Candidate linked(Place place, Candidate part) {
        List<Token> words = place.tokens().subList(part.from(), part.to());
        return generalWords.getOrDefault(part.type(), List.of()).stream()
                .flatMap(general -> {
                    List<Token> whole = new ArrayList<>(words);
                    whole.addAll(Reading.words(general));
                    return reading.whole(whole, part.type(), place.frame().id()).stream();
                })
                .findFirst()
                .map(concept -> new Candidate(
                        part.from(),
                        part.to(),
                        part.type(),
                        Optional.of(new Link.Linked(List.of(concept))),
                        part.rule()))
                .orElse(part);
    }

    /** Index of the only conjunction between two nouns of a label that has no preposition; -1 for none. */
    private static int conjunction(List<Token> tokens, int end) {
        int found = -1;
        for (int at = 1; at < end; at++) {
            if (Grammar.isPreposition(tokens.get(at)) || (Grammar.isConjunction(tokens.get(at)) && found >= 0)) {
                return -1;
            }
            if (Grammar.isConjunction(tokens.get(at)) && Grammar.isNoun(tokens.get(at - 1))) {
                found = at;
            }
        }
        return found;
    }

    private boolean names(List<Token> tokens, int from, int to, List<Candidate> candidates, TypeId type) {
        if (from >= to || !endsName(tokens.get(to - 1))) {
            return false;
        }
        boolean other = candidates.stream()
                .anyMatch(candidate -> candidate.from() <= from
                        && to <= candidate.to()
                        && candidate.link().isPresent());
        String words = tokens.subList(from, to).stream().map(Token::key).collect(Collectors.joining(" "));
        return !other && !generalWords.getOrDefault(type, List.of()).contains(words);
    }

    private static boolean endsName(Token token) {
        return Grammar.isNoun(token) || token.tag().equals("VBG");
    }
}
