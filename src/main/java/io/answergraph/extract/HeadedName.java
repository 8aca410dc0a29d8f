package io.answergraph.extract;

import io.answergraph.model.NameWording;
import io.answergraph.model.Token;
import java.util.List;
import java.util.Set;

/**
 * Names known by a head noun among their capitalised words: {@code Coalition}, with what hangs on it by {@code of},
 * {@code for} or {@code against}.
 */
final class HeadedName {
    private final Set<String> heads;
    private final Set<String> offices;

    HeadedName(NameWording names) {
        heads = Set.copyOf(names.heads());
        offices = Set.copyOf(names.offices());
    }

    /** Index behind the longest name that starts at {@code from}; {@code from} where there is none. */
    int end(List<Token> tokens, int from) {
        int best = from;
        int at = from;
        boolean headSeen = false;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (NameTokens.isCapitalised(token)
                    || NameTokens.isPossessive(token)
                    || token.text().equals("&")) {
                at++;
                headSeen |= isHead(tokens, from, at) && (at - from > 1 || opensOnHead(tokens, from));
                if (headSeen && at - from > 1 && NameTokens.isCapitalised(token)) {
                    best = at;
                }
                continue;
            }
            int next = continues(tokens, from, at, headSeen);
            if (next == at) {
                break;
            }
            at = next;
        }
        return best;
    }

    /** Whether the head comes first, as in {@code Office for} or {@code Center of}. */
    private boolean opensOnHead(List<Token> tokens, int from) {
        return offices.contains(tokens.get(from).text())
                || (from + 1 < tokens.size() && FunctionWords.linksName(tokens.get(from + 1)));
    }

    /** Where the name goes on behind small words at {@code at}; {@code at} where it does not. */
    private int continues(List<Token> tokens, int from, int at, boolean headSeen) {
        int next = at + 1;
        if (FunctionWords.linksName(tokens.get(at))) {
            if (!headSeen) {
                return at;
            }
            next += next < tokens.size() && tokens.get(next).text().equals("the") ? 1 : 0;
            return next < tokens.size() && NameTokens.isCapitalised(tokens.get(next)) ? next : at;
        }
        boolean joined = tokens.get(at).key().equals("and")
                && next < tokens.size()
                && NameTokens.isCapitalised(tokens.get(next))
                && joins(tokens, from, at, next);
        return joined ? next : at;
    }

    /** Whether {@code and} stands inside one name rather than between two. */
    private boolean joins(List<Token> tokens, int from, int and, int next) {
        int right = next;
        boolean rightHead = false;
        while (right < tokens.size() && NameTokens.isCapitalised(tokens.get(right))) {
            right++;
            rightHead |= isHead(tokens, next, right);
        }
        if (startsName(tokens, next, right, rightHead)) {
            return false;
        }
        boolean office = false;
        boolean leftHead = false;
        for (int i = from; i < and; i++) {
            office |= offices.contains(tokens.get(i).text());
            leftHead |= isHead(tokens, from, i + 1);
        }
        boolean leftEndsInHead = isHead(tokens, from, and);
        boolean twoNames = leftHead && rightHead;
        return office ? !leftEndsInHead || !rightHead : !leftEndsInHead && !twoNames;
    }

    /** Whether the capitalised words from {@code from} to before {@code to} can only be a name of their own. */
    private boolean startsName(List<Token> tokens, int from, int to, boolean hasHead) {
        boolean acronym = to - from == 1 && NameTokens.isAcronym(tokens.get(from));
        boolean headed = hasHead && to < tokens.size() && tokens.get(to).key().equals("of");
        return acronym || headed || offices.contains(tokens.get(from).text());
    }

    /** Whether a head noun ends at {@code to}. */
    private boolean isHead(List<Token> tokens, int from, int to) {
        return heads.contains(tokens.get(to - 1).text())
                || (to - from > 1
                        && heads.contains(tokens.get(to - 2).text() + " "
                                + tokens.get(to - 1).text()));
    }
}
