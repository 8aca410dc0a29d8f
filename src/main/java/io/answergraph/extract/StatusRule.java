package io.answergraph.extract;

import io.answergraph.extract.CueStatusRule.Cues;
import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Block;
import io.answergraph.model.Cue;
import io.answergraph.model.CueRule;
import io.answergraph.model.MentionType;
import io.answergraph.model.Sentence;
import io.answergraph.model.Status;
import io.answergraph.model.Token;
import io.answergraph.model.Turns;
import io.answergraph.model.Turns.Turn;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence, the list that it stands in, and the question say of a thing, in that order of nearness; but a status
 * that weighs more wins over a nearer one, as the annotation guidelines rank them.
 */
final class StatusRule {
    /** Of sentences that only point to the list, none is longer, in words. */
    private static final int LONGEST_POINTER = 8;

    private final CueStatusRule cueRule;
    /** Words of sentences that only point to the list: the sentence before them introduces it. */
    private final FormIndex<String> pointers = new FormIndex<>();

    StatusRule(List<CueRule> cues, Turns turns) {
        cueRule = new CueStatusRule(cues);
        turns.of(Turn.POINTER).forEach(form -> pointers.add(form, form));
    }

    record Decision(Status status, Optional<Cue> cue) {}

    Cues cues(Place place) {
        return cueRule.cues(place.sentence(), place.frame().id());
    }

    Decision decide(Place place, List<Block> blocks, Cues cues, Candidate candidate, MentionType type) {
        Optional<Cue> own = cues.decide(candidate.from(), candidate.to(), type);
        Optional<Cue> inherited = own.isEmpty() && namesItem(place) ? leadIn(place, blocks, type) : Optional.empty();
        Optional<Cue> cue = own.or(() -> inherited);
        Status status = cue.map(Cue::status).orElse(Status.ASSERTED);
        boolean advised = place.frame().status().equals(Optional.of(Status.RECOMMENDED))
                || (!namesItem(place) && Orders.reach(place.tokens(), cues.clauses(), candidate.from()));
        if (advised && (status == Status.ASSERTED || status == Status.HEDGED)) {
            return new Decision(type.recommendable() ? Status.RECOMMENDED : Status.ASSERTED, Optional.empty());
        }
        if (status == Status.RECOMMENDED && !type.recommendable()) {
            return new Decision(Status.ASSERTED, Optional.empty());
        }
        return new Decision(status, cue);
    }

    /** A label, or an item without a verb of its own, says no more than what introduces it. */
    private static boolean namesItem(Place place) {
        return place.isLabel()
                || (place.block().kind() == Block.Kind.ITEM_BODY
                        && place.block().label().isEmpty()
                        && place.tokens().stream().noneMatch(Grammar::isFinite));
    }

    private Optional<Cue> leadIn(Place place, List<Block> blocks, MentionType type) {
        if (place.block().leadIn().isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = blocks.get(place.block().leadIn().getAsInt()).sentences();
        int last = sentences.size() - 1;
        while (last > 0 && isPointer(sentences.get(last))) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        Sentence sentence = sentences.get(last);
        boolean announced = last < sentences.size() - 1 || announcesList(sentence);
        return cueRule.cues(sentence, place.frame().id())
                .decideList(type)
                .filter(cue -> (cue.status() != Status.HEDGED && cue.status() != Status.RECOMMENDED) || announced);
    }

    /** Whether a sentence speaks of the list behind it; one that only stands before it hedges nothing there. */
    private static boolean announcesList(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.get(tokens.size() - 1).text().equals(":")
                || tokens.stream().anyMatch(FunctionWords::announcesList);
    }

    private boolean isPointer(Sentence sentence) {
        return sentence.tokens().size() <= LONGEST_POINTER
                && !pointers.find(sentence.tokens(), Tolerance.NONE).isEmpty();
    }
}
