package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Token;
import io.answergraph.model.Turns;
import io.answergraph.model.Turns.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The classes of English words that the ontology gives, whatever their tags. Immutable, safe to share between threads. */
final class WordClasses {
    private final Map<Turn, FormIndex<Turn>> forms = new EnumMap<>(Turn.class);

    WordClasses(Turns turns) {
        for (Turn turn : Turn.values()) {
            FormIndex<Turn> index = FormIndex.whateverTheTag();
            turns.of(turn).forEach(form -> index.add(form, turn));
            forms.put(turn, index);
        }
    }

    /** Whether the word at {@code at}, in whatever form, is one of a class; false outside the sentence. */
    boolean has(Turn turn, List<Token> tokens, int at) {
        FormIndex<Turn> index = forms.get(turn);
        return index != null
                && at >= 0
                && at < tokens.size()
                && !index.find(tokens.subList(at, at + 1), Tolerance.NONE).isEmpty();
    }
}
