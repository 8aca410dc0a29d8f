package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which clause each word of a sentence belongs to, told from tags: enough for the scope of cues, no more.
 *
 * <p>A relative or subordinate clause starts a clause of its own; when a second finite verb shows that it is over, the
 * words go on with the clause around it. Participles and infinitives stay with the clause that they hang on.
 */
final class Clauses {
    private final List<Token> tokens;
    private final int[] clause;
    private final Deque<Open> open = new ArrayDeque<>();
    private int last;

    /** A clause that words still join: its number, whether it hangs on another, whether it has its finite verb. */
    private static final class Open {
        private final int id;
        private final boolean subordinate;
        private final boolean relative;
        private boolean hasVerb;

        private Open(int id, boolean subordinate, boolean relative) {
            this.id = id;
            this.subordinate = subordinate;
            this.relative = relative;
        }
    }

    private Clauses(List<Token> tokens) {
        this.tokens = tokens;
        this.clause = new int[tokens.size()];
    }

    /** For each token the number of its clause, from 0 on. */
    static List<Integer> of(List<Token> tokens) {
        Clauses clauses = new Clauses(tokens);
        clauses.open.push(new Open(0, false, false));
        for (int i = 0; i < tokens.size(); i++) {
            clauses.take(i);
        }
        return Arrays.stream(clauses.clause).boxed().toList();
    }

    private void take(int at) {
        Token token = tokens.get(at);
        Open current = open.getFirst();
        if (startsIndependent(at)) {
            open.clear();
            begin(false, false);
        } else if (at > 0 && startsEmbedded(at)) {
            begin(true, FunctionWords.isRelative(token));
        } else if (at == 0
                && FunctionWords.isSubordinator(token)
                && !token.tag().equals("NNP")) {
            begin(true, false);
        } else if (endsPreposed(at, current) || resumesList(at, current) || resumesSubject(at)) {
            open.pop();
        } else if (Grammar.isFinite(token) && current.hasVerb && open.size() > 1 && !joinsVerbs(at)) {
            int content = contentStart(at);
            if (content < 0) {
                open.pop();
            } else {
                begin(true, false);
                Arrays.fill(clause, content, at, last);
            }
        }
        Open now = open.getFirst();
        if (Grammar.isFinite(token) || isPlainPresent(at, now)) {
            now.hasVerb = true;
        }
        clause[at] = now.id;
    }

    /** {@code workers who pick}: the tagger takes a present tense right behind its relative pronoun for an infinitive. */
    private boolean isPlainPresent(int at, Open now) {
        return now.relative
                && at > 0
                && tokens.get(at).tag().equals("VB")
                && FunctionWords.isRelative(tokens.get(at - 1));
    }

    private void begin(boolean subordinate, boolean relative) {
        last++;
        open.push(new Open(last, subordinate, relative));
    }

    /** A semicolon, an adversative, or a conjunction before a new subject with its verb. */
    private boolean startsIndependent(int at) {
        Token token = tokens.get(at);
        if (at == 0) {
            return false;
        }
        if (token.text().equals(";") || token.text().equals("\u2014") || isContrast(at)) {
            return true;
        }
        return Grammar.isConjunction(token)
                && open.getFirst().hasVerb
                && !awaitsVerb()
                && contentStart(at) < 0
                && !joinsAdjectives(at)
                && hasSubjectAndVerb(at + 1)
                && !laterConjunctionStartsIt(at)
                && !Grammar.isFinite(tokens.get(Math.min(at + 1, tokens.size() - 1)));
    }

    /** Whether the words are in a relative clause, and the clause around it is still without its verb: {@code laws that bar workers and their}. */
    private boolean awaitsVerb() {
        Open current = open.getFirst();
        return current.relative
                && open.stream()
                        .skip(1)
                        .findFirst()
                        .filter(outer -> !outer.hasVerb && !outer.subordinate)
                        .isPresent();
    }

    /** Index of the {@code that} whose clause has no verb yet before {@code at}: {@code ensure that schools, clinics, and}; -1 for none. */
    private int contentStart(int at) {
        for (int i = at - 1; i > 0 && !Grammar.isFinite(tokens.get(i)); i--) {
            if (tokens.get(i).key().equals("that") && tokens.get(i).tag().equals("IN")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code but} and its like; in {@code no choice but to leave} it only means except. */
    private boolean isContrast(int at) {
        return FunctionWords.isAdversative(tokens.get(at))
                && !isSetOff(at)
                && !(at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("TO"));
    }

    /** {@code There is, however, no shelter}: between commas, and no subject with its verb behind it. */
    private boolean isSetOff(int at) {
        return at > 0
                && at + 2 < tokens.size()
                && tokens.get(at - 1).text().equals(",")
                && tokens.get(at + 1).text().equals(",")
                && !hasSubjectAndVerb(at + 2);
    }

    /** In {@code shelter and food, and the center offers} the list ends before the second conjunction, where the clause starts. */
    private boolean laterConjunctionStartsIt(int at) {
        int end = Grammar.nounPhraseEnd(tokens, at + 1);
        while (end > at + 1 && end + 1 < tokens.size() && Grammar.isPreposition(tokens.get(end))) {
            int next = Grammar.nounPhraseEnd(tokens, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end > at + 1
                && end + 1 < tokens.size()
                && !tokens.get(at - 1).text().equals(",")
                && tokens.get(end).text().equals(",")
                && Grammar.isConjunction(tokens.get(end + 1));
    }

    /** {@code corrupt or violent forces}: one phrase, whatever verb follows it. */
    private boolean joinsAdjectives(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at - 1).tag().startsWith("JJ")
                && tokens.get(at + 1).tag().startsWith("JJ");
    }

    private int behindThat(int at) {
        return at < tokens.size() && tokens.get(at).key().equals("that") ? at + 1 : at;
    }

    private boolean startsEmbedded(int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        String tag = token.tag();
        if (FunctionWords.isRelative(token) && (tag.startsWith("W") || isRelativeThat(at))) {
            return true;
        }
        if (FunctionWords.isSubordinator(token) && (tag.equals("IN") || tag.startsWith("W") || tag.equals("RB"))) {
            boolean preposition =
                    at + 1 < tokens.size() && tokens.get(at + 1).key().equals("of");
            return !preposition && (!token.key().equals("so") || hasSubjectAndVerb(behindThat(at + 1)));
        }
        if (token.key().equals("as") && !before.key().equals("such")) {
            return hasSubjectAndVerb(at + 1) && !before.key().equals("well");
        }
        return FunctionWords.isSubjectPronoun(token)
                && Grammar.isNoun(before)
                && at + 1 < tokens.size()
                && Grammar.isFinite(tokens.get(at + 1));
    }

    /** {@code that} as a relative after a noun; behind a verb or adjective ({@code ensuring that}) the clause goes on. */
    private boolean isRelativeThat(int at) {
        Token before = tokens.get(at - 1);
        return tokens.get(at).key().equals("that")
                && (Grammar.isNoun(before)
                        || before.text().equals(",")
                        || before.text().equals(")"))
                && at + 1 < tokens.size()
                && (tokens.get(at).tag().equals("WDT") || tokens.get(at).tag().equals("IN"));
    }

    /** The comma after a clause that opened the sentence, when a subject with its verb follows. */
    private boolean endsPreposed(int at, Open current) {
        return current.subordinate
                && current.hasVerb
                && at > 0
                && tokens.get(at - 1).text().equals(",")
                && !awaitsVerb()
                && hasSubjectAndVerb(at);
    }

    /** {@code services that they need, such as}: the examples belong to the noun before the relative clause. */
    private boolean resumesList(int at, Open current) {
        return current.subordinate
                && current.hasVerb
                && at > 0
                && tokens.get(at - 1).text().equals(",")
                && (tokens.get(at).key().equals("including")
                        || (tokens.get(at).key().equals("such")
                                && at + 1 < tokens.size()
                                && tokens.get(at + 1).key().equals("as")));
    }

    /** {@code Fear, distrust that has its reasons, and shame may}: the last of several subjects, behind a relative clause on another. */
    private boolean resumesSubject(int at) {
        if (at < 1
                || !Grammar.isConjunction(tokens.get(at))
                || !tokens.get(at - 1).text().equals(",")
                || !awaitsVerb()) {
            return false;
        }
        int start = at - 1;
        while (start > 0 && clause[start - 1] == open.getFirst().id) {
            start--;
        }
        return hasComma(0, start) && !hasComma(start, at - 1) && hasSubjectAndVerb(at + 1);
    }

    private boolean hasComma(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.text().equals(","));
    }

    private boolean joinsVerbs(int at) {
        Token before = tokens.get(at - 1);
        return Grammar.isConjunction(before)
                || (before.tag().equals("RB") && at > 1 && Grammar.isConjunction(tokens.get(at - 2)));
    }

    /** Whether a noun phrase, with prepositional phrases, and a finite verb stand at {@code at}. */
    private boolean hasSubjectAndVerb(int at) {
        int end = subjectEnd(at);
        return end > at && (Grammar.isSubject(tokens, end) || isRelativeSubject(end));
    }

    /** {@code workers who live with their employer can}: a relative clause on the subject, and a verb behind it. */
    private boolean isRelativeSubject(int end) {
        int at = end;
        while (at + 1 < tokens.size()
                && Grammar.nounPhraseEnd(tokens, at + 1) > at + 1
                && tokens.get(at).tag().equals("IN")
                && Grammar.isPreposition(tokens.get(at))) {
            at = Grammar.nounPhraseEnd(tokens, at + 1);
        }
        if (at >= tokens.size() || !FunctionWords.isRelative(tokens.get(at))) {
            return false;
        }
        boolean verb = false;
        for (int i = at + 1; i < tokens.size() && !tokens.get(i).text().matches("[,;]"); i++) {
            boolean finite = Grammar.isFinite(tokens.get(i))
                    || (i == at + 1 && tokens.get(i).tag().equals("VB"));
            if (finite && verb && !joinsVerbs(i)) {
                return true;
            }
            verb |= finite;
        }
        return false;
    }

    private int subjectEnd(int at) {
        if (at < tokens.size()
                && (tokens.get(at).tag().equals("PRP") || FunctionWords.isSubjectPronoun(tokens.get(at)))) {
            return at + 1 < tokens.size() && Grammar.isFinite(tokens.get(at + 1))
                    ? at + 1
                    : Math.max(at + 1, Grammar.nounPhraseEnd(tokens, at));
        }
        return Grammar.nounPhraseEnd(tokens, at);
    }
}
