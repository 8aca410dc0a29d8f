package io.answergraph.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import opennlp.tools.postag.TagDictionary;

/**
 * Finds the verb of a clause that was tagged without any: {@code the Alliance collaborates with} has a verb that the tagger,
 * which has never seen it, took for a plural behind a name.
 */
final class VerblessClauses {
    private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP", "-RRB-");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");

    /** Verbs of joining that the tagger has seen as plurals only. */
    private static final Set<String> JOINING = Set.of("partners", "teams", "liaises");

    /** Tags of what a verb may have behind it and a noun that ends its clause has not. */
    private static final Set<String> OBJECT =
            Set.of("IN", "DT", "PRP", "PRP$", "TO", "JJ", "NN", "NNS", "NNP", "NNPS", "RB", "CD");

    private final String[] words;
    private final String[] tags;
    private final Predicate<String[]> readsAsPresent;
    private final TagDictionary dictionary;

    /**
     * Takes a tagged sentence.
     *
     * @param words as they were tagged
     * @param tags Penn tags, mended in place
     * @param readsAsPresent whether the first of some words is a verb in the present behind a singular subject
     * @param dictionary the tags that the tagger has seen of a word
     */
    VerblessClauses(String[] words, String[] tags, Predicate<String[]> readsAsPresent, TagDictionary dictionary) {
        this.words = words;
        this.tags = tags;
        this.readsAsPresent = readsAsPresent;
        this.dictionary = dictionary;
    }

    void repair() {
        int start = 0;
        for (int i = 0; i <= tags.length; i++) {
            if (i == tags.length || parts(i)) {
                clause(start, i);
                start = i;
            }
        }
        for (int i = 2; i + 1 < tags.length; i++) {
            relative(i);
            object(i);
        }
    }

    /** A semicolon, or a conjunction behind a comma: what stands behind may have a verb of its own. */
    private boolean parts(int at) {
        return words[at].equals(";")
                || (at > 0
                        && words[at - 1].equals(",")
                        && (tags[at].equals("CC") || words[at].equals("while") || words[at].equals("whereas")));
    }

    private void clause(int from, int to) {
        int end = firstFinite(from, to);
        int behind = behindRelative(end, to);
        if (behind < to && opensPredicate(behind)) {
            tags[behind] = "VBZ";
        }
        if (end < to && (end == from || !tags[end - 1].equals("CC"))) {
            return;
        }
        boolean joined = tags[from].equals("CC");
        boolean inRelative = false;
        for (int i = from + 1; i + 1 < end; i++) {
            boolean behindName = (SINGULAR.contains(tags[i - 1]) && !tags[i - 1].equals("NN")) || endsName(from, i);
            boolean behindNoun = !joined && tags[i - 1].equals("NN") && !words[i].matches(".*[eo]rs");
            boolean behindAside = words[i - 1].equals(",") && joinsIn(i) && (joins(i) || (canBe(i, "VBZ") && reads(i)));
            if (PLURAL.contains(tags[i]) && (((behindName || behindNoun) && isVerb(i)) || behindAside)) {
                tags[i] = "VBZ";
                return;
            }
            boolean plural = tags[i - 1].equals("NNPS") || (tags[i - 1].equals("NNP") && isPlural(from, i));
            if (tags[i].equals("VB") && isBarePresent(from, i)) {
                tags[i] = "VBP";
                return;
            }
            if (tags[i].equals("NN") && plural && takesObject(i)) {
                tags[i] = "VBP";
                return;
            }
            inRelative |= tags[i].startsWith("W");
            if (!inRelative && isDoneByPersons(i)) {
                tags[i] = "VBP";
                return;
            }
        }
    }

    /** {@code the Department of Human Services administers}: a plural with a capital, behind another, ends what is one body. */
    private boolean endsName(int from, int to) {
        return to - from > 2
                && PLURAL.contains(tags[to - 1])
                && Character.isUpperCase(words[to - 1].charAt(0))
                && Character.isUpperCase(words[to - 2].charAt(0));
    }

    /** {@code Many victims distrust the police}: an infinitive behind a plural, where nothing before governs it. */
    private boolean isBarePresent(int from, int at) {
        int subject = tags[at - 1].equals("RB") ? at - 2 : at - 1;
        if (subject < from || !tags[subject].equals("NNS")) {
            return false;
        }
        for (int i = from; i < subject; i++) {
            if (tags[i].matches("V.*|MD|TO")) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first finite verb from {@code from} on; {@code to} for none before that. */
    private int firstFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (FINITE.contains(tags[i])) {
                return i;
            }
        }
        return to;
    }

    /** {@code a unit that partners with}: where no verb follows, the relative clause has it there. */
    private void relative(int at) {
        boolean behindPronoun = RELATIVE.contains(words[at - 1]) && SINGULAR.contains(tags[at - 2]);
        if (behindPronoun
                && PLURAL.contains(tags[at])
                && OBJECT.contains(tags[at + 1])
                && (firstFinite(at, tags.length) == tags.length || isUnknownVerb(at))) {
            tags[at] = "VBZ";
            tags[at - 1] = "WDT";
        }
    }

    /** {@code distrust that originates in}. */
    private boolean isUnknownVerb(int at) {
        return tags[at + 1].equals("IN")
                && dictionary.getTags(words[at]) == null
                && words[at].endsWith("s")
                && reads(at);
    }

    /** {@code has given asylum seekers shelter}: no clause has a second verb right behind its object. */
    private void object(int at) {
        boolean agent = tags[at].equals("VBZ") && words[at].endsWith("ers") && tags[at - 1].equals("NN");
        if (agent && (tags[at - 2].startsWith("V") || tags[at - 2].equals("DT")) && !canBe(at, "VBZ")) {
            tags[at] = "NNS";
        }
    }

    /** Whether a plural behind a singular is none: the tagger has not seen it as one only, and it reads as a verb. */
    private boolean isVerb(int at) {
        boolean lower = Character.isLowerCase(words[at].charAt(0));
        boolean known = dictionary.getTags(words[at]) != null;
        boolean name = !tags[at - 1].equals("NN");
        return lower
                && OBJECT.contains(tags[at + 1])
                && !words[at + 1].equals("of")
                && ((name && joins(at))
                        || ((known ? (name || joinsIn(at)) && canBe(at, "VBZ") : words[at].endsWith("s"))
                                && reads(at)));
    }

    /**
     * Index behind the relative clause that commas set off and whose verb is at {@code verb}, where nothing up to {@code to} is
     * a verb of the clause around it: {@code the office, which is new, funds}; {@code to} for none.
     */
    private int behindRelative(int verb, int to) {
        boolean relative = verb < to && verb > 1 && RELATIVE.contains(words[verb - 1]) && words[verb - 2].equals(",");
        int comma = verb;
        while (relative && comma < to && !words[comma].equals(",")) {
            comma++;
        }
        int end = comma + 1;
        while (end < to && !words[end].equals(",")) {
            end++;
        }
        return relative && comma + 2 < to && firstFinite(comma, end) == end ? comma + 1 : to;
    }

    /** Whether a plural is none: what stands behind it may be its object, and it reads as a verb. */
    private boolean opensPredicate(int at) {
        return PLURAL.contains(tags[at])
                && OBJECT.contains(tags[at + 1])
                && (dictionary.getTags(words[at]) == null || canBe(at, "VBZ"))
                && reads(at);
    }

    /** {@code caregivers work}: persons who do something stand before a verb, hardly ever before a noun. */
    private boolean isDoneByPersons(int at) {
        return tags[at].equals("NN")
                && tags[at - 1].equals("NNS")
                && words[at - 1].matches(".*(ers|ors|ists|ees|aides|women|men|people)")
                && canBe(at, "VBP")
                && OBJECT.contains(tags[at + 1])
                && !words[at + 1].equals("of");
    }

    /** {@code victims in Ohio}: a plural that a name only places. */
    private boolean isPlural(int from, int to) {
        int at = to;
        while (at > from && tags[at - 1].equals("NNP")) {
            at--;
        }
        return at - from > 1 && tags[at - 1].equals("IN") && tags[at - 2].equals("NNS");
    }

    /** Whether a noun phrase with an article, a number or an adjective stands behind a word that may be a verb. */
    private boolean takesObject(int at) {
        return tags[at + 1].matches("DT|PRP\\$|CD|JJ[RS]?") && canBe(at, "VBP");
    }

    /** {@code the government works with}: what one does with others. */
    private boolean joinsIn(int at) {
        return words[at + 1].equals("with") || words[at + 1].equals("closely") || words[at + 1].equals("together");
    }

    private boolean joins(int at) {
        return JOINING.contains(words[at]) && joinsIn(at);
    }

    private boolean reads(int at) {
        return readsAsPresent.test(Arrays.copyOfRange(words, at, Math.min(words.length, at + 4)));
    }

    private boolean canBe(int at, String tag) {
        String[] seen = dictionary.getTags(words[at]);
        return seen != null && List.of(seen).contains(tag);
    }
}
