package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Cue;
import io.answergraph.model.CueRule;
import io.answergraph.model.CueRule.Direction;
import io.answergraph.model.CueRule.Kind;
import io.answergraph.model.CueRule.Scope;
import io.answergraph.model.FrameId;
import io.answergraph.model.MentionType;
import io.answergraph.model.Sentence;
import io.answergraph.model.Span;
import io.answergraph.model.Status;
import io.answergraph.model.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells a status from the cues around a mention. After NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009):
 * triggers with direction and scope, and pseudo-triggers; but scope ends with the clause, not with a window of words.
 */
final class CueStatusRule {
    /** The first that reaches a mention decides. */
    private static final List<Status> PRIORITY =
            List.of(Status.DENIED, Status.LACKING, Status.RECOMMENDED, Status.ASSERTED, Status.HEDGED);

    private final FormIndex<CueRule> index = new FormIndex<>();
    /** What must stand in a sentence for a cue to count there. */
    private final FormIndex<CueRule> company = new FormIndex<>();

    CueStatusRule(List<CueRule> cues) {
        for (CueRule cue : cues) {
            cue.forms().forEach(form -> index.add(form, cue));
            cue.near().forEach(form -> company.add(form, cue));
        }
    }

    /** The cues of a sentence that count in an answer to such a question, ready to be asked about its mentions. */
    Cues cues(Sentence sentence, FrameId frame) {
        Set<CueRule> accompanied = company.find(sentence.tokens(), Tolerance.NONE).stream()
                .map(Found::value)
                .collect(Collectors.toSet());
        List<Found<CueRule>> all = index.find(sentence.tokens(), Tolerance.ADVERBS).stream()
                .filter(cue ->
                        cue.value().frames().isEmpty() || cue.value().frames().contains(frame))
                .filter(cue -> cue.value().near().isEmpty() || accompanied.contains(cue.value()))
                .toList();
        List<Found<CueRule>> active = all.stream()
                .filter(cue -> cue.value().kind() != Kind.PSEUDO_CUE)
                .filter(cue -> all.stream().noneMatch(other -> swallows(other, cue)))
                .toList();
        return new Cues(sentence, active, Clauses.of(sentence.tokens()));
    }

    /** A longer cue takes the words of the cues inside it; a pseudo-cue those of all that it overlaps, unless one holds it whole. */
    private static boolean swallows(Found<CueRule> other, Found<CueRule> cue) {
        if (other.value().kind() == Kind.PSEUDO_CUE) {
            boolean held = cue.from() <= other.from() && other.to() <= cue.to() && cue.length() > other.length();
            return other.from() < cue.to() && cue.from() < other.to() && !held;
        }
        boolean inside = other.from() <= cue.from() && cue.to() <= other.to();
        return inside
                && other.length() > cue.length()
                && other.value().types().equals(cue.value().types());
    }

    /** The active cues of one sentence. */
    record Cues(Sentence sentence, List<Found<CueRule>> active, List<Integer> clauses) {
        /** Without those inside the names of bodies: nobody advises in {@code Advocates for Survivors}. */
        Cues outside(List<Candidate> names) {
            return new Cues(
                    sentence,
                    active.stream()
                            .filter(cue ->
                                    names.stream().noneMatch(name -> name.from() < cue.to() && cue.from() < name.to()))
                            .toList(),
                    clauses);
        }

        /** What the sentence says of the words from {@code from} to before {@code to}; empty where no cue reaches them. */
        Optional<Cue> decide(int from, int to, MentionType type) {
            for (Status status : PRIORITY) {
                Optional<Cue> nearest = active.stream()
                        .filter(cue -> cue.value().status().equals(Optional.of(status)))
                        .filter(cue -> applies(cue, from, to, type, status))
                        .min(Comparator.comparingInt(cue -> distance(cue, from, to)))
                        .map(this::cue);
                if (nearest.isPresent()) {
                    return nearest;
                }
            }
            return Optional.empty();
        }

        /** Whether the words from {@code from} to before {@code to} are the writer's about himself or about the page. */
        boolean disclaims(int from, int to, MentionType type) {
            return active.stream()
                    .filter(cue -> cue.value().kind() == Kind.DISCLAIMER && speaksOf(cue, type))
                    .anyMatch(cue -> (cue.from() < to && from < cue.to()) || reaches(cue, from, to));
        }

        private static boolean speaksOf(Found<CueRule> cue, MentionType type) {
            return cue.value().types().isEmpty() || cue.value().types().contains(type.id());
        }

        private boolean applies(Found<CueRule> cue, int from, int to, MentionType type, Status status) {
            boolean ofType = speaksOf(cue, type);
            boolean fits = status != Status.LACKING || type.lackable();
            boolean inName = cue.from() < to && from < cue.to();
            return ofType && fits && (inName ? status == Status.HEDGED : reaches(cue, from, to));
        }

        private boolean reaches(Found<CueRule> cue, int from, int to) {
            boolean behind = from >= cue.to();
            Direction direction = cue.value().direction();
            if (direction == (behind ? Direction.BACKWARD : Direction.FORWARD)
                    || (!behind && isOfSecondVerb(cue.from(), to))) {
                return false;
            }
            return switch (cue.value().scope()) {
                case SENTENCE -> true;
                // An adverb before the verb may still stand with the clause inside: "the line, which is new, hardly
                // exists".
                case CLAUSE ->
                    inClause(cue, from) || (behind ? hedgesCause(cue, from) : advisesWhatSubjectDoes(cue, from));
                case NOUN ->
                    behind ? from < Grammar.nounPhraseEnd(sentence.tokens(), cue.to()) : to >= nounStart(cue.from());
                case PHRASE -> behind ? from < phraseEnd(cue.to()) : to > phraseStart(cue.from());
            };
        }

        private boolean inClause(Found<CueRule> cue, int at) {
            return clauses.get(cue.from()).equals(clauses.get(at))
                    || clauses.get(cue.to() - 1).equals(clauses.get(at));
        }

        /** {@code Programs that offer shelter can reduce the risk}: what the subject's own clause tells of is advised with it. */
        private boolean advisesWhatSubjectDoes(Found<CueRule> cue, int from) {
            Integer main = clauses.get(cue.from());
            Integer own = clauses.get(from);
            return cue.value().status().equals(Optional.of(Status.RECOMMENDED))
                    && own > main
                    && clauses.indexOf(main) < from
                    && IntStream.range(0, cue.from())
                            .filter(i -> clauses.get(i).equals(main) || isModalSince(own, i))
                            .noneMatch(i -> Grammar.isFinite(sentence.tokens().get(i)));
        }

        /** {@code may stay silent because they fear arrest}: what is only possible has reasons that are, too, if they are of the same people. */
        private boolean hedgesCause(Found<CueRule> cue, int from) {
            int opening = clauses.indexOf(clauses.get(from));
            return cue.value().status().equals(Optional.of(Status.HEDGED))
                    && opening >= cue.to()
                    && FunctionWords.givesReason(sentence.tokens().get(opening))
                    && sentence.tokens().get(opening + 1).tag().equals("PRP")
                    && clauses.get(opening - 1).equals(clauses.get(cue.from()));
        }

        private boolean isModalSince(Integer clause, int at) {
            return at >= clauses.indexOf(clause)
                    && sentence.tokens().get(at).tag().equals("MD");
        }

        /** {@code officers have little training and may not know}: a modal behind a conjunction leaves alone what the verb before it says. */
        private boolean isOfSecondVerb(int modal, int from) {
            List<Token> tokens = sentence.tokens();
            int before = modal - 1;
            while (before > from && tokens.get(before).tag().startsWith("RB")) {
                before--;
            }
            return tokens.get(modal).tag().equals("MD")
                    && before >= from
                    && Grammar.isConjunction(tokens.get(before))
                    && tokens.subList(0, before).stream().anyMatch(Grammar::isFinite);
        }

        private int phraseEnd(int at) {
            List<Token> tokens = sentence.tokens();
            int end = at;
            while (end < tokens.size() && !endsPhrase(tokens, end, at)) {
                end++;
            }
            return end;
        }

        /** Index behind the noun that stands before {@code at}, but for adverbs. */
        private int nounStart(int at) {
            int end = at;
            while (end > 0 && sentence.tokens().get(end - 1).tag().startsWith("RB")) {
                end--;
            }
            return end;
        }

        private int phraseStart(int at) {
            List<Token> tokens = sentence.tokens();
            int start = at;
            while (start > 0 && !endsPhrase(tokens, start - 1, at)) {
                start--;
            }
            return start;
        }

        private boolean endsPhrase(List<Token> tokens, int at, int cue) {
            Token token = tokens.get(at);
            boolean preposition =
                    (token.tag().equals("IN") || token.key().equals("due")) && !FunctionWords.continuesPhrase(token);
            boolean participle = token.tag().equals("VBG")
                    && at > 0
                    && tokens.get(at - 1).text().equals(",");
            return Grammar.isFinite(token)
                    || preposition
                    || (participle && !token.key().equals("including"))
                    || token.text().equals(":")
                    || !clauses.get(at).equals(clauses.get(Math.min(cue, clauses.size() - 1)));
        }

        private static int distance(Found<CueRule> cue, int from, int to) {
            return from >= cue.to() ? from - cue.to() : Math.max(0, cue.from() - to);
        }

        private Cue cue(Found<CueRule> found) {
            List<Token> tokens = sentence.tokens();
            Span span = new Span(
                    tokens.get(found.from()).span().start(),
                    tokens.get(found.to() - 1).span().end());
            return new Cue(found.value().id(), span, found.value().status().orElseThrow());
        }

        /** {@code although waits may be long}: what is conceded beside a list is not said of it. */
        private boolean isConceded(Found<CueRule> cue) {
            int opening = clauses.indexOf(clauses.get(cue.from()));
            return opening > 0
                    && cue.value().scope() == Scope.CLAUSE
                    && FunctionWords.isConceding(sentence.tokens().get(opening));
        }

        /** What the sentence says of what its list goes on to name: the clause is the list's, whatever stands between. */
        Optional<Cue> decideList(MentionType type) {
            int end = sentence.tokens().size();
            for (Status status : PRIORITY) {
                Optional<Cue> last = active.stream()
                        .filter(cue -> cue.value().status().equals(Optional.of(status)))
                        .filter(cue -> cue.value().direction() != Direction.BACKWARD && !isConceded(cue))
                        .filter(cue -> cue.value().scope() != Scope.NOUN || cue.to() >= end - 1)
                        .filter(cue -> cue.value().scope() != Scope.PHRASE || phraseEnd(cue.to()) >= end - 1)
                        .filter(cue -> speaksOf(cue, type))
                        .filter(cue -> status != Status.LACKING || type.lackable())
                        .max(Comparator.comparingInt(Found::to))
                        .map(this::cue);
                if (last.isPresent()) {
                    return last;
                }
            }
            return Optional.empty();
        }
    }
}
