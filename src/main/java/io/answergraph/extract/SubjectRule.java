package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.Document;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.Question;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whom claims are about: the document's state, unless a sentence speaks of another one alone. */
final class SubjectRule {
    /** Words before a state that is only held up beside another. */
    private static final Set<String> COMPARING =
            Set.of("like", "unlike", "than", "versus", "to", "with", "as", "from", "beyond", "outside");

    private static final FrameId ANY = new FrameId("");

    private final TypeId type;
    private final Lexicon lexicon;

    SubjectRule(TypeId type, Lexicon lexicon) {
        this.type = type;
        this.lexicon = lexicon;
    }

    /** The states of the title, in its order; where it has none, the one that most questions name. */
    List<EntityId> about(Document document) {
        List<EntityId> titled = named(document.title());
        if (!titled.isEmpty()) {
            return titled;
        }
        Map<EntityId, Integer> counts = new TreeMap<>();
        for (Question question : document.questions()) {
            named(question.span().of(document.text())).forEach(state -> counts.merge(state, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<EntityId, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> List.of(entry.getKey()))
                .orElse(List.of());
    }

    private List<EntityId> named(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Span word : Words.in(text)) {
            tokens.add(new Token(word, word.of(text), Words.key(word.of(text)), "NN"));
        }
        Set<EntityId> states = new LinkedHashSet<>();
        int end = 0;
        for (Found<Lexicon.Entry> found : lexicon.find(tokens, ANY).stream()
                .filter(f -> f.skipped() == 0 && f.value().type().equals(type))
                .sorted(Comparator.<Found<Lexicon.Entry>>comparingInt(Found::from)
                        .thenComparing(Comparator.<Found<Lexicon.Entry>>comparingInt(Found::length)
                                .reversed()))
                .toList()) {
            if (found.from() >= end) {
                end = found.to();
                if (found.value() instanceof Lexicon.OfConcept of) {
                    states.add(of.concept().id());
                }
            }
        }
        return List.copyOf(states);
    }

    /**
     * Whom the claims of a sentence are about.
     *
     * @param states the mentions of states in the sentence, in order
     */
    List<EntityId> subjects(Place place, List<Mention> states, List<EntityId> about) {
        Set<EntityId> others = new LinkedHashSet<>();
        for (Mention mention : states) {
            if (mention.link() instanceof Link.Linked linked) {
                EntityId state = linked.concepts().get(0);
                if (about.contains(state)) {
                    return about;
                }
                if (opens(place.tokens(), mention.span()) && !isCompared(place.tokens(), mention.span())) {
                    others.add(state);
                }
            }
        }
        return others.isEmpty() ? about : others.size() == 1 ? List.copyOf(others) : List.of();
    }

    /** Whether the state stands before the sentence's first finite verb: as its subject, or as where it takes place. */
    private static boolean opens(List<Token> tokens, Span state) {
        return tokens.stream()
                .takeWhile(token -> token.span().start() < state.start())
                .noneMatch(Grammar::isFinite);
    }

    private static boolean isCompared(List<Token> tokens, Span state) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < state.start()) {
            at++;
        }
        for (int i = at - 1; i >= 0 && at - i < 12; i--) {
            Token token = tokens.get(i);
            if (COMPARING.contains(token.key())) {
                return true;
            }
            boolean listed = Grammar.isProper(token)
                    || Grammar.isConjunction(token)
                    || token.text().equals(",");
            if (!listed
                    && !Grammar.isDeterminer(token)
                    && !token.tag().equals("NNS")
                    && !token.tag().equals("NN")) {
                return false;
            }
        }
        return false;
    }
}
