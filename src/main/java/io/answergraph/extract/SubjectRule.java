package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.Document;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Link;
import io.answergraph.model.Question;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.Turns;
import io.answergraph.model.Turns.Turn;
import io.answergraph.model.TypeId;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whom claims are about: the document's state, unless a clause speaks of another one. */
final class SubjectRule {
    /** Tags of what may stand before the words that a clause opens on. */
    private static final Set<String> SKIPPED = Set.of("CC", "RB", ",", ":", ".", "WRB");

    private static final FrameId ANY = new FrameId("");

    private final TypeId type;
    private final Lexicon lexicon;
    /** Words before a state that is only held up beside another. */
    private final FormIndex<String> comparisons = new FormIndex<>();

    SubjectRule(TypeId type, Lexicon lexicon, Turns turns) {
        this.type = type;
        this.lexicon = lexicon;
        turns.of(Turn.COMPARISON).forEach(form -> comparisons.add(form, form));
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
     * Whom a mention's claims are about: the states that its clause opens on, as its subject or as where it takes place
     * ({@code In Texas and Ohio, ...}), unless they are only held up beside the document's own.
     *
     * @param clauses for each token the number of its clause
     * @param at index of the mention's first token
     * @param states the mentions of states in the sentence, in order
     */
    List<EntityId> subjects(
            List<Token> tokens, List<Integer> clauses, int at, List<Located> states, List<EntityId> about) {
        int start = clauseStart(tokens, clauses, at);
        Set<EntityId> opening = new LinkedHashSet<>();
        int end = start;
        for (Located state : states) {
            boolean next = state.from() >= end
                    && tokens.subList(end, state.from()).stream().allMatch(SubjectRule::opens);
            if (next && state.mention().link() instanceof Link.Linked linked) {
                opening.add(linked.concepts().get(0));
                end = state.to();
            }
        }
        List<Token> opens = tokens.subList(Math.max(0, start - 1), end);
        boolean compared = !comparisons.find(opens, Tolerance.NONE).isEmpty();
        boolean modifies = end < tokens.size() && Grammar.isNoun(tokens.get(end));
        return opening.isEmpty() || compared || modifies ? about : List.copyOf(opening);
    }

    /** Index of the first word of the clause that says something: behind conjunctions, marks and adverbs. */
    private static int clauseStart(List<Token> tokens, List<Integer> clauses, int at) {
        int start = 0;
        while (!clauses.get(start).equals(clauses.get(at))) {
            start++;
        }
        while (start < at
                && (SKIPPED.contains(tokens.get(start).tag())
                        || tokens.get(start).text().equals(";"))) {
            start++;
        }
        return FunctionWords.isContrasting(tokens.get(start)) ? start + 1 : start;
    }

    /** Whether a word may stand before or between the states that a clause opens on. */
    private static boolean opens(Token token) {
        return token.tag().equals("IN")
                || token.tag().equals("DT")
                || token.tag().startsWith("JJ")
                || token.tag().equals("VBG")
                || token.text().equals(",")
                || Grammar.isConjunction(token);
    }
}
