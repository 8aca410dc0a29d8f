package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Clauses that open on a bare verb, and so tell the reader what to do: {@code If in doubt, call the hotline}. */
final class Orders {
    private Orders() {}

    /** Whether the word at {@code at} is in such a clause, behind its verb. */
    static boolean reach(List<Token> tokens, List<Integer> clauses, int at) {
        int verb = verb(tokens);
        return verb >= 0
                && verb < at
                && clauses.get(verb).equals(clauses.get(at))
                && IntStream.range(verb + 1, tokens.size())
                        .filter(i -> clauses.get(i).equals(clauses.get(verb)))
                        .noneMatch(i -> Grammar.isFinite(tokens.get(i)));
    }

    /** Index of the bare verb that a sentence opens on, behind adverbs and a condition; -1 where there is none. */
    private static int verb(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && isAdverbOrComma(tokens.get(first))) {
            first++;
        }
        if (first < tokens.size() && FunctionWords.isSubordinator(tokens.get(first))) {
            return IntStream.range(first + 2, tokens.size())
                    .filter(i -> tokens.get(i - 1).text().equals(",") && isBare(tokens, i))
                    .findFirst()
                    .orElse(-1);
        }
        return first < tokens.size() && isBare(tokens, first) ? first : -1;
    }

    private static boolean isAdverbOrComma(Token token) {
        return token.tag().startsWith("RB") || token.text().equals(",");
    }

    /** A bare verb; what stands right before a determiner is one too, though the tagger took it for a noun. */
    private static boolean isBare(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("VB")
                || (tokens.get(at).tag().equals("NN")
                        && at + 1 < tokens.size()
                        && Grammar.isDeterminer(tokens.get(at + 1)));
    }
}
