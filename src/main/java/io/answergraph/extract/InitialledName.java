package io.answergraph.extract;

import io.answergraph.model.NameWording;
import io.answergraph.model.Token;
import java.util.List;
import java.util.Set;

/** Names that only the acronym in parentheses behind them shows to be some, its letters the initials of their words. */
final class InitialledName {
    private final Set<String> otherHeads;

    InitialledName(NameWording names) {
        otherHeads = Set.copyOf(names.otherHeads());
    }

    /**
     * Index behind the name that starts at {@code from}; {@code from} where there is none, or where what is defined is a law
     * or a status.
     */
    int end(List<Token> tokens, int from) {
        int at = from;
        StringBuilder initials = new StringBuilder();
        while (at < tokens.size()
                && (NameTokens.isCapitalised(tokens.get(at)) || FunctionWords.isUncapitalised(tokens.get(at)))) {
            if (NameTokens.isCapitalised(tokens.get(at))) {
                initials.append(tokens.get(at).text().charAt(0));
            }
            at++;
        }
        boolean defined = at - from > 1
                && NameTokens.isAcronymInBrackets(tokens, at)
                && initials.toString().equalsIgnoreCase(tokens.get(at + 1).text());
        return defined && !otherHeads.contains(tokens.get(at - 1).text()) ? at : from;
    }
}
