package io.answergraph.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import opennlp.tools.postag.TagDictionary;

/**
 * Mends what no English sentence has in the tags of one: the tagger was trained on news, which neither lists nor advises, and
 * takes many a verb for the noun that is spelt like it.
 */
final class TagRepair {
    private static final Set<String> DEPENDENT = Set.of("DT", "PRP$", "JJ", "JJR", "JJS");
    private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");

    private final String[] words;
    private final String[] tags;
    private final Set<String> closed;
    private final Predicate<String[]> readsAsVerb;
    private final Predicate<String[]> readsAsPresent;
    private final TagDictionary dictionary;

    /**
     * Takes a tagged sentence.
     *
     * @param words as they were tagged
     * @param tags Penn tags, mended in place
     * @param closed words, in lower case, whose tag is sure
     * @param readsAsVerb whether the first of some words is a verb where one may stand
     * @param readsAsPresent whether it is a verb in the present behind a singular subject
     * @param dictionary the tags that the tagger has seen of a word
     */
    TagRepair(
            String[] words,
            String[] tags,
            Set<String> closed,
            Predicate<String[]> readsAsVerb,
            Predicate<String[]> readsAsPresent,
            TagDictionary dictionary) {
        this.words = words;
        this.tags = tags;
        this.closed = closed;
        this.readsAsVerb = readsAsVerb;
        this.readsAsPresent = readsAsPresent;
        this.dictionary = dictionary;
    }

    void repair() {
        opening();
        new VerblessClauses(words, tags, readsAsPresent, dictionary).repair();
        boolean finite = false;
        for (int i = 0; i + 1 < tags.length; i++) {
            finite &= !tags[i].equals(",") && !tags[i].equals("CC") && !tags[i].equals(":");
            if (i > 0 && tags[i].equals("NNS") && ((!finite && takesObject(i)) || closesRelative(i))) {
                tags[i] = "VBZ";
            } else if (i > 1 && tags[i].equals("NN") && opensRelative(i)) {
                tags[i] = "VBP";
                tags[i - 1] = "WDT";
            } else if (i > 0 && tags[i].equals("NN") && namesDoer(i)) {
                tags[i] = "VBN";
            } else if (i > 1 && tags[i].equals("VBP") && isListed(i)) {
                tags[i] = "NN";
            } else if (tags[i].equals("NN") && closesPredicates(i)) {
                tags[i] = "VBP";
            } else if (tags[i + 1].equals("MD") && !isClosed(i)) {
                beforeModal(i);
            }
            finite |= FINITE.contains(tags[i]);
        }
    }

    /** {@code Continued outreach is}: no statement opens on a past tense; {@code Support local groups}: nor is that a noun. */
    private void opening() {
        boolean open = tags.length > 1 && !isClosed(0);
        if (open && tags[0].equals("VBD")) {
            tags[0] = "VBN";
        } else if (open && tags[0].startsWith("NN") && opensObject() && readsAsVerb.test(words)) {
            tags[0] = "VB";
        }
    }

    /** {@code Most needs can be met}: no verb stands before a modal. */
    private void beforeModal(int at) {
        if (tags[at].equals("VBZ")) {
            tags[at] = "NNS";
        } else if (tags[at].equals("VBP")) {
            tags[at] = "NN";
        }
    }

    /** {@code the state offers legal aid}: no noun stands before an article or an adjective. */
    private boolean takesObject(int at) {
        return tags[at - 1].equals("NN") && opensPhrase(at + 1);
    }

    /** {@code the housing that the mission offers is}: a relative clause has a verb, too. */
    private boolean closesRelative(int at) {
        int start = at;
        while (start > 0 && (tags[start - 1].startsWith("NN") || DEPENDENT.contains(tags[start - 1]))) {
            start--;
        }
        return start < at
                && start > 1
                && isRelative(start - 1)
                && tags[start - 2].startsWith("NN")
                && FINITE.contains(tags[at + 1])
                && canBe(at, "VBZ");
    }

    /** {@code hospitals that work with us}, {@code those that offer shelter}, not {@code jobs that work permits open}. */
    private boolean opensRelative(int at) {
        int verb = at + 1;
        while (verb < tags.length && tags[verb].startsWith("NN")) {
            verb++;
        }
        return isRelative(at - 1)
                && tags[at - 2].equals("NNS")
                && (verb == tags.length || !FINITE.contains(tags[verb]) || disagrees(at + 1, verb))
                && canBe(at, "VBP");
    }

    /** {@code a line run by volunteers}. */
    private boolean namesDoer(int at) {
        return words[at + 1].equals("by") && tags[at - 1].startsWith("NN") && canBe(at, "VBN");
    }

    /** {@code therapy, peer groups}: no plural verb stands behind a singular and a comma. */
    private boolean isListed(int at) {
        return words[at - 1].equals(",")
                && tags[at - 2].equals("NN")
                && tags[at + 1].startsWith("NN")
                && (dictionary.getTags(words[at]) == null || (canBe(at, "NN") && !canBe(at, "VB")));
    }

    /** {@code shelter rely}: what stands from {@code from} on is no subject of the verb at {@code verb}. */
    private boolean disagrees(int from, int verb) {
        return verb > from && tags[verb].equals("VBP") && tags[verb - 1].equals("NN");
    }

    /** {@code hire staff, train them, and work with clinics}: the last of several predicates has a verb, too. */
    private boolean closesPredicates(int at) {
        boolean last = at > 2
                && tags[at - 1].equals("CC")
                && words[at - 2].equals(",")
                && tags[at + 1].equals("IN")
                && canBe(at, "VB");
        int verb = at - 2;
        while (last && verb > 0 && !(words[verb - 1].equals(",") && tags[verb].matches("VBP?"))) {
            verb--;
        }
        return last && verb > 0;
    }

    private boolean isRelative(int at) {
        return RELATIVE.contains(words[at].toLowerCase(Locale.ROOT));
    }

    private boolean isClosed(int at) {
        return closed.contains(words[at].toLowerCase(Locale.ROOT));
    }

    private boolean canBe(int at, String tag) {
        String[] seen = dictionary.getTags(words[at]);
        return seen != null && List.of(seen).contains(tag);
    }

    /** Whether the second word opens a noun phrase that no verb follows: the object of an imperative. */
    private boolean opensObject() {
        int at = 1;
        while (at < tags.length && !FINITE.contains(tags[at]) && !tags[at].startsWith("W")) {
            at++;
        }
        return opensPhrase(1) && (at == tags.length || !FINITE.contains(tags[at]));
    }

    /** Whether an article or an adjective stands at {@code from}, and a noun behind it. */
    private boolean opensPhrase(int from) {
        int at = from;
        while (at < tags.length && DEPENDENT.contains(tags[at])) {
            at++;
        }
        return at > from && at < tags.length && tags[at].startsWith("NN");
    }
}
