package io.answergraph.lexicon;

import io.answergraph.model.Token;
import java.util.List;
import java.util.Map;

/** A row of words to be searched, each with its number in an index. */
final class FormRow {
    /** The number of a word that stands in no form. */
    private static final int NO_WORD = -1;

    private final List<Token> tokens;
    private final int[] words;

    FormRow(List<Token> tokens, Map<String, Integer> numbers) {
        this.tokens = tokens;
        this.words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = numbers.getOrDefault(tokens.get(i).key(), NO_WORD);
        }
    }

    int length() {
        return words.length;
    }

    int word(int at) {
        return words[at];
    }

    boolean isOfSomeForm(int at) {
        return words[at] != NO_WORD;
    }

    boolean isVerb(int at) {
        return Form.isVerb(tokens, at);
    }

    Token token(int at) {
        return tokens.get(at);
    }
}
