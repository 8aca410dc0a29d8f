package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Link;
import io.answergraph.model.MentionType;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Modifiers that share a head: {@code language and cultural barriers} is one mention of two concepts. */
final class CoordinationRecognizer implements Recognizer {
    private final List<TypeId> types;

    /** General words, by the types whose names are no names before another noun. */
    private final Map<TypeId, Set<String>> heads = new HashMap<>();

    private final Reading reading;
    private final Lexicon lexicon;

    CoordinationRecognizer(List<MentionType> types, Lexicon lexicon) {
        this.types = types.stream()
                .filter(type -> !type.isSubject())
                .map(MentionType::id)
                .toList();
        types.stream()
                .filter(MentionType::standsAlone)
                .forEach(type -> heads.put(
                        type.id(),
                        type.wording().heads().stream().map(Words::key).collect(Collectors.toSet())));
        this.lexicon = lexicon;
        this.reading = new Reading(lexicon);
    }

    @Override
    public List<Candidate> find(Place place) {
        List<Token> tokens = place.tokens();
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 1; at + 2 < tokens.size(); at++) {
            if (Grammar.isConjunction(tokens.get(at))) {
                int end = Grammar.nounPhraseEnd(tokens, at + 1);
                if (end - at > 2
                        && !hasOwnHead(tokens, at)
                        && (Grammar.isModifier(tokens.get(at - 1)) || closesList(tokens, at))) {
                    candidates.addAll(
                            coordination(tokens, at, end, place.frame().id()));
                }
            }
        }
        return candidates;
    }

    /** {@code leaders and aid agencies}, {@code the police or a hotline}: what stands before {@code conjunction} shares no head. */
    private static boolean hasOwnHead(List<Token> tokens, int conjunction) {
        return tokens.get(conjunction - 1).tag().matches("NNP?S") || Grammar.isDeterminer(tokens.get(conjunction + 1));
    }

    /** {@code local, state, and federal agencies}: a comma before the conjunction, and adjectives of one word before it. */
    private static boolean closesList(List<Token> tokens, int conjunction) {
        return conjunction > 3
                && tokens.get(conjunction - 1).text().equals(",")
                && tokens.get(conjunction - 3).text().equals(",")
                && tokens.get(conjunction - 2).tag().matches("JJ|NN")
                && tokens.get(conjunction - 4).tag().matches("JJ|NN");
    }

    private List<Candidate> coordination(List<Token> tokens, int conjunction, int end, FrameId frame) {
        List<Candidate> candidates = new ArrayList<>();
        List<Token> right = tokens.subList(conjunction + 1, end);
        for (Found<Lexicon.Entry> found : lexicon.find(right, frame)) {
            if (found.value() instanceof Lexicon.OfConcept of
                    && types.contains(of.type())
                    && found.from() < right.size() - 1
                    && found.length() > 1) {
                int headEnd = conjunction + 1 + found.to();
                coordination(tokens, conjunction, headEnd, of.concept().id(), of.type(), frame)
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> coordination(
            List<Token> tokens, int conjunction, int end, EntityId last, TypeId type, FrameId frame) {
        Set<EntityId> concepts = new LinkedHashSet<>();
        int start = conjunction;
        boolean comma = tokens.get(conjunction - 1).text().equals(",");
        int edge = comma ? conjunction - 1 : conjunction;
        while (true) {
            int first = left(tokens, edge, conjunction, end, type, frame);
            if (first == edge || (comma && edge - first > 1)) {
                break;
            }
            Set<EntityId> found = new LinkedHashSet<>();
            concept(tokens, first, edge, conjunction, end, type, frame).ifPresent(found::add);
            found.addAll(concepts);
            concepts = found;
            start = first;
            if (first == 0 || !tokens.get(first - 1).text().equals(",")) {
                break;
            }
            edge = first - 1;
        }
        if (start == conjunction) {
            return Optional.empty();
        }
        concepts.add(last);
        Link link = new Link.Linked(List.copyOf(concepts));
        return Optional.of(new Candidate(start, end, type, Optional.of(link), "coordination"));
    }

    /** Start of the modifiers before {@code edge} that, with the shared head, name a concept; {@code edge} if none do. */
    private int left(List<Token> tokens, int edge, int conjunction, int end, TypeId type, FrameId frame) {
        int first = edge;
        while (first > 0 && edge - first < 4 && Grammar.isModifier(tokens.get(first - 1))) {
            first--;
        }
        for (int from = first; from < edge; from++) {
            if (reading.whole(tokens.subList(from, edge), type, frame).isPresent()) {
                return edge == conjunction && sharesHead(tokens, from, end - 1, type) ? from : edge;
            }
        }
        for (int from = first; from < edge; from++) {
            if (concept(tokens, from, edge, conjunction, end, type, frame).isPresent()) {
                return from;
            }
        }
        return edge;
    }

    /**
     * Whether a general word is the head of two names that are each a name without it: {@code the dairy and cattle industry},
     * {@code dairy and poultry companies}; but {@code farming and domestic work}.
     */
    private boolean sharesHead(List<Token> tokens, int from, int head, TypeId type) {
        boolean definite = from > 0 && Grammar.isDeterminer(tokens.get(from - 1));
        return heads.getOrDefault(type, Set.of()).contains(tokens.get(head).key())
                && (definite || tokens.get(head).tag().equals("NNS"))
                && (from == 0 || !tokens.get(from - 1).text().equals(","));
    }

    private Optional<EntityId> concept(
            List<Token> tokens, int from, int edge, int conjunction, int end, TypeId type, FrameId frame) {
        for (int head = conjunction + 2; head < end; head++) {
            List<Token> words = new ArrayList<>(tokens.subList(from, edge));
            words.addAll(tokens.subList(head, end));
            Optional<EntityId> concept = reading.whole(words, type, frame);
            if (concept.isPresent()) {
                return concept;
            }
        }
        return heads.containsKey(type) ? reading.whole(tokens.subList(from, edge), type, frame) : Optional.empty();
    }
}
