package io.answergraph.extract;

import io.answergraph.model.NameWording;
import io.answergraph.model.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names known by a head noun among their capitalised words: {@code Coalition}, with what hangs on it by {@code of},
 * {@code for} or {@code against}.
 */
final class HeadedName {
    /** Tokens; what goes on for longer is no name. */
    private static final int LONGEST = 60;

    private final Set<String> heads;
    private final Set<String> offices;
    private final Set<String> titles;
    private final Predicate<String> isSubject;

    /**
     * Takes the words of names.
     *
     * @param isSubject whether words are the name of a subject, such as a state
     */
    HeadedName(NameWording names, Predicate<String> isSubject) {
        heads = Set.copyOf(names.heads());
        offices = Set.copyOf(names.offices());
        titles = Set.copyOf(names.titles());
        this.isSubject = isSubject;
    }

    /**
     * Indexes behind the longest names that start at each token; the token's own where there is none.
     *
     * @param known where names start that are known otherwise
     */
    int[] ends(List<Token> tokens, KnownNames known) {
        return new Reading(tokens, known).ends;
    }

    /** What is found in one sentence, from its end on: whether a name goes on may depend on a name behind it. */
    private final class Reading {
        private final List<Token> tokens;
        private final KnownNames known;
        private final int[] ends;

        Reading(List<Token> tokens, KnownNames known) {
            this.tokens = tokens;
            this.known = known;
            this.ends = new int[tokens.size()];
            for (int from = tokens.size() - 1; from >= 0; from--) {
                ends[from] = NameTokens.isCapitalised(tokens.get(from)) ? untitled(from, longest(from)) : from;
            }
        }

        private int untitled(int from, int end) {
            return titles.contains(NameTokens.text(tokens, from, end)) ? from : end;
        }

        private int longest(int from) {
            int best = from;
            int at = from;
            boolean headSeen = false;
            int limit = Math.min(tokens.size(), from + LONGEST);
            while (at < limit) {
                Token token = tokens.get(at);
                if (NameTokens.isPossessive(token) && ownsOffice(from, at)) {
                    return at + 2;
                }
                if (NameTokens.isPossessive(token) && (best == at || known.isWhole(from, at)) && ownsBody(from, at)) {
                    return at;
                }
                if (NameTokens.isCapitalised(token)
                        || NameTokens.isPossessive(token)
                        || token.text().equals("&")) {
                    at++;
                    headSeen |= isHead(from, at) && (at - from > 1 || opensOnHead(from));
                    if (headSeen && at - from > 1 && NameTokens.isCapitalised(token)) {
                        best = at;
                    }
                    continue;
                }
                int list = headSeen && best == at ? listEnd(from, at) : at;
                best = list > at ? list : best;
                int next = list > at ? list : continues(from, at, headSeen);
                if (next == at) {
                    break;
                }
                at = next;
            }
            return best;
        }

        /** Whether a whole name owns another: {@code the Police Department's Vice Unit}, not {@code the Governor's Office}. */
        private boolean ownsBody(int from, int possessive) {
            if (possessive - from < 2 || possessive + 2 >= tokens.size() || endsInTitle(possessive)) {
                return false;
            }
            int owned = ends[possessive + 1];
            boolean office = offices.contains(tokens.get(possessive + 1).text());
            boolean whole = isHead(from, possessive) || (office && isSingular(tokens.get(possessive - 1)));
            return known.isWhole(from, possessive)
                    ? NameTokens.isCapitalised(tokens.get(possessive + 2)) || owned > possessive + 2
                    : whole && owned > possessive + 2;
        }

        /** {@code the Department of Labor's}, not {@code the Center for Women's}. */
        private static boolean isSingular(Token token) {
            return token.key().equalsIgnoreCase(token.text());
        }

        /** {@code the Attorney General's office}. */
        private boolean ownsOffice(int from, int possessive) {
            return possessive - from > 1
                    && endsInTitle(possessive)
                    && possessive + 1 < tokens.size()
                    && tokens.get(possessive + 1).text().matches("offices?");
        }

        /** Whether a name of its own stands behind {@code of the}: {@code the Criminal Division of the Department of Justice}. */
        private boolean belongsTo(int from, int of) {
            if (of - from < 2
                    || of + 2 >= tokens.size()
                    || !tokens.get(of + 1).key().equals("the")) {
                return false;
            }
            int end = ends[of + 2];
            return tokens.get(of).key().equals("of") && end > of + 3 && !endsInTitle(end);
        }

        private boolean endsInTitle(int to) {
            String last = tokens.get(to - 1).text();
            return titles.contains(last)
                    || (to > 1 && titles.contains(tokens.get(to - 2).text() + " " + last));
        }

        /**
         * Index behind the list that an office's name has from the comma on: {@code Office of Youth, Faith and Family};
         * {@code comma} where there is none.
         */
        private int listEnd(int from, int comma) {
            boolean office = tokens.subList(from, comma).stream().anyMatch(t -> offices.contains(t.text()));
            int at = comma;
            while (office && at < tokens.size()) {
                boolean last = false;
                int element = at;
                while (element < tokens.size() && element - at < 2 && joinsElements(tokens.get(element))) {
                    last |= Grammar.isConjunction(tokens.get(element));
                    element++;
                }
                int end = element;
                while (end < tokens.size() && NameTokens.isCapitalised(tokens.get(end))) {
                    end++;
                }
                if (element == at || end == element || end - element > 2 || isNameItself(element, end)) {
                    return comma;
                }
                if (last) {
                    return end;
                }
                at = end;
            }
            return comma;
        }

        private static boolean joinsElements(Token token) {
            return token.text().equals(",")
                    || Grammar.isConjunction(token)
                    || token.text().equals("&");
        }

        private boolean isNameItself(int from, int to) {
            boolean headed = false;
            for (int i = from; i < to; i++) {
                headed |= isHead(from, i + 1) || known.startsAt(i) || NameTokens.isAcronym(tokens.get(i));
            }
            return headed || isSubject.test(NameTokens.text(tokens, from, to));
        }

        /** Whether the head comes first, as in {@code Office for} or {@code Center of}. */
        private boolean opensOnHead(int from) {
            return offices.contains(tokens.get(from).text())
                    || (from + 1 < tokens.size() && FunctionWords.linksName(tokens.get(from + 1)));
        }

        /** Where the name goes on behind small words at {@code at}; {@code at} where it does not. */
        private int continues(int from, int at, boolean headSeen) {
            int next = at + 1;
            if (FunctionWords.linksName(tokens.get(at))) {
                if ((!headSeen && !isHeadedBehind(from, at)) || belongsTo(from, at)) {
                    return at;
                }
                next += next < tokens.size() && tokens.get(next).text().equals("the") ? 1 : 0;
                return next < tokens.size() && NameTokens.isCapitalised(tokens.get(next)) ? next : at;
            }
            boolean joined = tokens.get(at).key().equals("and")
                    && next < tokens.size()
                    && NameTokens.isCapitalised(tokens.get(next))
                    && !known.startsAt(next)
                    && joins(from, at, next);
            return joined ? next : at;
        }

        /** {@code the Faces of Hope Center}: the head stands behind {@code of}, and the capital before it opens no sentence. */
        private boolean isHeadedBehind(int from, int of) {
            int end = of + 1;
            boolean headed = false;
            while (end < tokens.size() && NameTokens.isCapitalised(tokens.get(end))) {
                end++;
                headed |= isHead(of + 1, end);
            }
            return headed && from > 0 && end - of > 2 && tokens.get(of).key().equals("of") && !endsInTitle(of);
        }

        /** Whether {@code and} stands inside one name rather than between two. */
        private boolean joins(int from, int and, int next) {
            int right = next;
            boolean rightHead = false;
            while (right < tokens.size() && NameTokens.isCapitalised(tokens.get(right))) {
                right++;
                rightHead |= isHead(next, right);
            }
            boolean office = false;
            boolean leftHead = false;
            for (int i = from; i < and; i++) {
                office |= offices.contains(tokens.get(i).text());
                leftHead |= isHead(from, i + 1);
            }
            boolean lone = known.isWhole(from, and) || (and - from == 1 && NameTokens.isBrand(tokens.get(from)));
            boolean place = !leftHead && isPlace(from);
            if (lone || place || startsName(next, right, leftHead && rightHead)) {
                return false;
            }
            boolean leftEndsInHead = isHead(from, and);
            boolean twoNames = leftHead && rightHead;
            return office ? !leftEndsInHead || !rightHead : !leftEndsInHead && !twoNames;
        }

        /** Whether capitals that start at {@code from}, or go on there, stand behind {@code in}: {@code in St. Paul and}. */
        private boolean isPlace(int from) {
            int start = from;
            while (start > 0 && NameTokens.isCapitalised(tokens.get(start - 1))) {
                start--;
            }
            return start > 0 && tokens.get(start - 1).key().equals("in");
        }

        /** Whether the capitalised words from {@code from} to before {@code to} can only be a name of their own. */
        private boolean startsName(int from, int to, boolean hasHead) {
            boolean acronym = to - from == 1 && NameTokens.isAcronym(tokens.get(from));
            boolean headed =
                    hasHead && to < tokens.size() && tokens.get(to).key().equals("of");
            boolean ofSubject = to - from > 1
                    && (isSubject.test(tokens.get(from).text())
                            || isSubject.test(NameTokens.text(tokens, from, from + 2)));
            return acronym
                    || headed
                    || ofSubject
                    || offices.contains(tokens.get(from).text());
        }

        /** Whether a head noun ends at {@code to}. */
        private boolean isHead(int from, int to) {
            return heads.contains(tokens.get(to - 1).text())
                    || (to - from > 1
                            && heads.contains(tokens.get(to - 2).text() + " "
                                    + tokens.get(to - 1).text()));
        }
    }
}
