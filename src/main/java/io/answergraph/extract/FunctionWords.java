package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.Locale;
import java.util.Set;

/**
 * The closed classes of English words that the rules go by, as word keys. What is of a subject, a country or a genre is data
 * of the ontology, and no such list.
 */
final class FunctionWords {
    private static final Set<String> SUBORDINATORS = Set.of(
            "while",
            "although",
            "though",
            "whereas",
            "because",
            "since",
            "if",
            "unless",
            "until",
            "when",
            "whenever",
            "where",
            "once",
            "so");
    private static final Set<String> CONTRASTING = Set.of("while", "whereas");
    private static final Set<String> CONCEDING = Set.of("although", "though", "while", "whereas", "but", "even");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose", "where", "when");
    private static final Set<String> ADVERSATIVES = Set.of("but", "yet", "however", "nevertheless", "nonetheless");
    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("they", "he", "she", "it", "we", "you", "i", "this", "these", "those");
    private static final Set<String> COMPLEMENT_PREPOSITIONS = Set.of("of", "to", "with", "from");
    private static final Set<String> COMPLEMENT_OPENERS = Set.of("of", "to", "with", "from", "for", "on", "about");
    private static final Set<String> LISTING =
            Set.of("several", "various", "multiple", "numerous", "number", "following", "include", "these", "way");
    private static final Set<String> PHRASE_PREPOSITIONS = Set.of("of", "to", "as", "including", "like");
    private static final Set<String> NAME_PREPOSITIONS = Set.of("of", "for", "against", "on", "to");
    private static final Set<String> PLACING =
            Set.of("in", "near", "at", "across", "around", "throughout", "outside", "under", "since", "during", "on");
    private static final Set<String> SPANISH =
            Set.of("de", "del", "la", "las", "los", "el", "en", "y", "para", "por", "contra", "un", "una");
    private static final Set<String> UNCAPITALISED =
            Set.of("of", "for", "and", "the", "to", "in", "on", "against", "from", "at", "&");

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "have", "has", "had", "having", "get", "gets",
            "got", "getting");

    private FunctionWords() {}

    /** The verbs that a participle makes a tense or a passive with: {@code has trained}, {@code being held}. */
    static boolean isAuxiliary(Token token) {
        return AUXILIARIES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** {@code because}, {@code while}: what opens a clause that hangs on another. */
    static boolean isSubordinator(Token token) {
        return SUBORDINATORS.contains(token.key());
    }

    /** {@code whereas}: what sets two clauses against each other. */
    static boolean isContrasting(Token token) {
        return CONTRASTING.contains(token.key());
    }

    /** {@code although}, {@code but}: what opens a clause that takes back some of what the one before says. */
    static boolean isConceding(Token token) {
        return CONCEDING.contains(token.key());
    }

    /** {@code because}. */
    static boolean givesReason(Token token) {
        return token.key().equals("because");
    }

    static boolean isRelative(Token token) {
        return RELATIVES.contains(token.key());
    }

    /** {@code but}, {@code however}. */
    static boolean isAdversative(Token token) {
        return ADVERSATIVES.contains(token.key());
    }

    /** Pronouns, of persons and demonstrative ones, that may be the subject of a verb. */
    static boolean isSubjectPronoun(Token token) {
        return SUBJECT_PRONOUNS.contains(token.key());
    }

    /** Prepositions that complete the meaning of the noun before them: {@code access to}, {@code separation from}. */
    static boolean completesNoun(Token token) {
        return COMPLEMENT_PREPOSITIONS.contains(token.key());
    }

    /** Prepositions by which a noun may take a complement of its own: {@code demand for}, {@code dependence on}. */
    static boolean opensComplement(Token token) {
        return COMPLEMENT_OPENERS.contains(token.key());
    }

    /** {@code in several ways}, {@code these include}: what says that a list is to come, where no colon does. */
    static boolean announcesList(Token token) {
        return LISTING.contains(token.key());
    }

    /** Prepositions that a phrase goes on behind, as far as the scope of a cue is concerned. */
    static boolean continuesPhrase(Token token) {
        return PHRASE_PREPOSITIONS.contains(token.key());
    }

    /** Prepositions inside proper names: {@code Coalition against}, {@code Office for}. */
    static boolean linksName(Token token) {
        return NAME_PREPOSITIONS.contains(token.key());
    }

    /** Prepositions that open a place or a time rather than a list: {@code in}, {@code during}. */
    static boolean opensPlaceOrTime(Token token) {
        return PLACING.contains(token.key());
    }

    /** Words that have no capital inside a title or a name. */
    static boolean isUncapitalised(Token token) {
        return UNCAPITALISED.contains(token.key()) || isSpanish(token);
    }

    /** Small words inside Spanish names: {@code Casa de la Familia}. */
    static boolean isSpanish(Token token) {
        return SPANISH.contains(token.key());
    }
}
