package io.answergraph.source;

import java.util.List;
import java.util.Locale;

/** The ways in which a list counts. */
enum Numbering {
    DECIMAL {
        @Override
        int place(String token) {
            return Integer.parseInt(token);
        }
    },
    LETTER {
        @Override
        int place(String token) {
            return token.length() == 1 ? token.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1 : 0;
        }
    },
    ROMAN {
        @Override
        int place(String token) {
            return ROMAN_NUMERALS.indexOf(token.toLowerCase(Locale.ROOT)) + 1;
        }
    },
    WORD {
        @Override
        int place(String token) {
            return Integer.parseInt(token);
        }
    },
    BULLET {
        @Override
        int place(String token) {
            return 0;
        }
    };

    private static final List<String> ROMAN_NUMERALS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    /** The place of a marker's token when counted this way, from 1; 0 where it has none. */
    abstract int place(String token);
}
