package io.answergraph.lexicon;

import io.answergraph.model.Label;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form (see {@link Label#form()}) as word keys.
 *
 * @param words what matches each of its words; never empty
 */
record Form(List<Word> words) {
    private static final Set<String> BEFORE_VERBS = Set.of("NNS", "NNPS", "NNP", "PRP", "MD", "TO", "WDT", "WP");
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");

    /**
     * A word of a form.
     *
     * @param keys what matches it, however it is used
     * @param verbs what matches it where it is used as a verb: {@code [need]} is not in {@code basic needs}
     */
    record Word(Set<String> keys, Set<String> verbs) {
        /** Whether one word, however it is used, is all that matches. */
        boolean isPlain() {
            return verbs.isEmpty() && keys.size() == 1;
        }

        private boolean matches(List<Token> tokens, int at) {
            String key = tokens.get(at).key();
            return keys.contains(key) || (verbs.contains(key) && isVerb(tokens, at));
        }
    }

    Form {
        words = List.copyOf(words);
    }

    /** Reads a form without groups. */
    static Form parse(String form) {
        return new Form(words(form, true));
    }

    /**
     * Reads a form as a row of steps, each of which is the choices at its place: one for the words outside groups, in a group
     * its single words as one and each longer row by itself; an empty choice lets the group be left out.
     *
     * @param byTag whether bracketed verbs match only what is tagged as a verb
     */
    static List<List<Form>> steps(String form, boolean byTag) {
        List<List<Form>> steps = new ArrayList<>();
        int end = 0;
        for (MatchResult group : GROUP.matcher(form).results().toList()) {
            steps.add(List.of(new Form(words(form.substring(end, group.start()), byTag))));
            steps.add(choices(group.group(1), byTag));
            end = group.end();
        }
        steps.add(List.of(new Form(words(form.substring(end), byTag))));
        return steps;
    }

    private static List<Form> choices(String group, boolean byTag) {
        Set<String> keys = new TreeSet<>();
        Set<String> verbs = new TreeSet<>();
        List<Form> choices = new ArrayList<>();
        for (String choice : group.split("\\|", -1)) {
            List<Word> words = words(choice, byTag);
            if (words.size() == 1) {
                keys.addAll(words.get(0).keys());
                verbs.addAll(words.get(0).verbs());
            } else {
                choices.add(new Form(words));
            }
        }
        if (!keys.isEmpty() || !verbs.isEmpty()) {
            choices.add(new Form(List.of(new Word(keys, verbs))));
        }
        return choices;
    }

    private static List<Word> words(String form, boolean byTag) {
        List<Word> words = new ArrayList<>();
        for (String part : form.strip().split("\\s+")) {
            if (part.startsWith("[") && part.endsWith("]") && part.length() > 2) {
                Set<String> forms = Inflection.of(part.substring(1, part.length() - 1));
                words.add(byTag ? new Word(Set.of(), forms) : new Word(forms, Set.of()));
            } else if (part.indexOf('|') > 0) {
                Set<String> either = new TreeSet<>();
                for (String word : part.split("\\|")) {
                    either.add(Words.key(word));
                }
                words.add(new Word(either, Set.of()));
            } else {
                for (Span word : Words.in(part)) {
                    words.add(new Word(Set.of(Words.key(word.of(part))), Set.of()));
                }
            }
        }
        return words;
    }

    /**
     * Whether a word is used as a verb. A noun tag right behind a plural, a name, a pronoun or a modal counts as the tagger's
     * slip: {@code victims struggle}.
     */
    static boolean isVerb(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        boolean slip = tag.startsWith("NN")
                && at > 0
                && BEFORE_VERBS.contains(tokens.get(at - 1).tag());
        return slip || tag.startsWith("V") || tag.equals("MD");
    }

    int length() {
        return words.size();
    }

    /** Whether the form stands at {@code from}. */
    boolean startsAt(List<Token> tokens, int from) {
        if (from < 0 || from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(tokens, from + i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the form stands right before {@code to}. */
    boolean endsAt(List<Token> tokens, int to) {
        return startsAt(tokens, to - words.size());
    }

    boolean occursIn(List<Token> tokens) {
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            if (startsAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
