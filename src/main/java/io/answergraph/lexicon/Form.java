package io.answergraph.lexicon;

import io.answergraph.model.Label;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form (see {@link Label#form()}) as word keys.
 *
 * <p>A key of a bracketed verb is marked, because it matches only where the word is used as a verb: {@code [need]} is not in
 * {@code basic needs}.
 *
 * @param words for each word the keys that match it; never empty
 */
record Form(List<Set<String>> words) {
    private static final Set<String> BEFORE_VERBS = Set.of("NNS", "NNPS", "NNP", "PRP", "MD", "TO", "WDT", "WP");
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
    private static final String VERB = "\u0001";

    Form {
        words = List.copyOf(words);
    }

    /** Reads a form without groups. */
    static Form parse(String form) {
        return new Form(words(form, true));
    }

    /**
     * Reads a form: one for each choice among rows of words of unlike length, in the order of the text.
     *
     * @param byTag whether bracketed verbs match only what is tagged as a verb
     */
    static List<Form> parseAll(String form, boolean byTag) {
        List<List<Set<String>>> rows = List.of(List.of());
        int end = 0;
        for (MatchResult group : GROUP.matcher(form).results().toList()) {
            rows = joined(rows, List.of(words(form.substring(end, group.start()), byTag)));
            rows = joined(rows, alternatives(group.group(1), byTag));
            end = group.end();
        }
        rows = joined(rows, List.of(words(form.substring(end), byTag)));
        return rows.stream().map(Form::new).toList();
    }

    private static List<List<Set<String>>> joined(List<List<Set<String>>> starts, List<List<Set<String>>> ends) {
        return starts.stream()
                .flatMap(start -> ends.stream().map(end -> {
                    List<Set<String>> row = new ArrayList<>(start);
                    row.addAll(end);
                    return row;
                }))
                .collect(Collectors.toList());
    }

    /** The choices of a group: its single words as one, each longer row by itself. */
    private static List<List<Set<String>>> alternatives(String group, boolean byTag) {
        Set<String> single = new TreeSet<>();
        List<List<Set<String>>> rows = new ArrayList<>();
        for (String choice : group.split("\\|")) {
            List<Set<String>> words = words(choice, byTag);
            if (words.size() == 1) {
                single.addAll(words.get(0));
            } else {
                rows.add(words);
            }
        }
        if (!single.isEmpty()) {
            rows.add(List.of(single));
        }
        return rows;
    }

    private static List<Set<String>> words(String form, boolean byTag) {
        List<Set<String>> words = new ArrayList<>();
        for (String part : form.strip().split("\\s+")) {
            if (part.startsWith("[") && part.endsWith("]") && part.length() > 2) {
                words.add(Inflection.of(part.substring(1, part.length() - 1)).stream()
                        .map(key -> byTag ? VERB + key : key)
                        .collect(Collectors.toUnmodifiableSet()));
            } else if (part.indexOf('|') > 0) {
                Set<String> either = new TreeSet<>();
                for (String word : part.split("\\|")) {
                    either.add(Words.key(word));
                }
                words.add(either);
            } else {
                for (Span word : Words.in(part)) {
                    words.add(Set.of(Words.key(word.of(part))));
                }
            }
        }
        return words;
    }

    /**
     * The key that a verb is found under, besides its plain one; empty for a word that is used otherwise. A noun tag right
     * behind a plural, a name, a pronoun or a modal counts as the tagger's slip: {@code victims struggle}.
     */
    static Optional<String> verbKey(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        boolean verb = tag.startsWith("V") || tag.equals("MD");
        boolean slip = tag.startsWith("NN")
                && at > 0
                && BEFORE_VERBS.contains(tokens.get(at - 1).tag());
        return verb || slip ? Optional.of(VERB + tokens.get(at).key()) : Optional.empty();
    }

    private static boolean matches(Set<String> keys, List<Token> tokens, int at) {
        return keys.contains(tokens.get(at).key())
                || verbKey(tokens, at).filter(keys::contains).isPresent();
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
            if (!matches(words.get(i), tokens, from + i)) {
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
