package io.answergraph.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

/**
 * How a search is written: words, all of which must be there; {@code "a phrase"}; {@code visa*}; {@code -not}; {@code one | other};
 * brackets. Nothing else has a meaning, so no regular expression and no other field can be smuggled in.
 */
final class Words {
    private static final int LONGEST = 300;
    private static final int MOST = 32;
    private static final int MEANING = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private Words() {}

    static Query query(String words, Analyzer analyzer, String field) {
        check(words);
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, Map.of(field, 1f), MEANING);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(words);
    }

    private static void check(String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new SearchException("The search has no word. Give one, such as: shelter");
        }
        if (words.length() > LONGEST || words.strip().split("\\s+", -1).length > MOST) {
            throw new SearchException(
                    "The search is longer than " + LONGEST + " characters or " + MOST + " words. Give fewer.");
        }
        if (words.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new SearchException("The search has a quotation mark without its other half. Add or remove one.");
        }
    }
}
