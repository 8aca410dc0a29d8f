package io.answergraph.vocabulary;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Blocker;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Noun phrases that might name a thing of a type, by part-of-speech tags (Penn Treebank). Immutable, safe to share. */
final class NounPhrases {
    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST = 4;
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> MODIFIERS = Set.of("JJ", "JJR", "JJS", "VBN", "VBG");
    private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PDT", "CC", "RB", "CD", ",", ":");

    /** Of each type: words that name nothing by themselves ({@code true}), or do not belong to a name ({@code false}). */
    private final Map<TypeId, FormIndex<Boolean>> general = new HashMap<>();

    private final Map<TypeId, FormIndex<Blocker>> blockers = new HashMap<>();

    NounPhrases(Ontology ontology) {
        for (MentionType type : ontology.types()) {
            FormIndex<Boolean> index = new FormIndex<>();
            type.wording().generalWords().forEach(form -> index.add(form, true));
            type.wording().heads().forEach(form -> index.add(form, true));
            type.wording().generalModifiers().forEach(form -> index.add(form, false));
            general.put(type.id(), index);
            blockers.put(type.id(), new FormIndex<>());
        }
        for (Blocker blocker : ontology.blockers()) {
            blockers.computeIfAbsent(blocker.type(), t -> new FormIndex<>()).add(blocker.form(), blocker);
        }
    }

    /** A list label's words, without what opens it; empty for a general word, a blocked one, or a whole sentence. */
    Optional<String> ofLabel(List<Token> tokens, TypeId type) {
        List<Token> words = tokens.stream()
                .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
                .toList();
        return words.size() > LONGEST_LABEL ? Optional.empty() : name(words, type);
    }

    /** The noun phrases of a sentence that no mention shares a word with. */
    List<String> in(List<Token> tokens, List<Span> taken, TypeId type) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size() || !belongs(tokens.get(at))) {
                phrase(tokens.subList(start, at), taken, type).ifPresent(found::add);
                start = at + 1;
            }
        }
        return found;
    }

    private static boolean belongs(Token token) {
        return (NOUNS.contains(token.tag()) || MODIFIERS.contains(token.tag()))
                && Character.isLetter(token.text().codePointAt(0));
    }

    private Optional<String> phrase(List<Token> run, List<Span> taken, TypeId type) {
        int end = run.size();
        while (end > 0 && !NOUNS.contains(run.get(end - 1).tag())) {
            end--;
        }
        List<Token> words = run.subList(0, end);
        boolean isFree =
                words.stream().noneMatch(token -> taken.stream().anyMatch(span -> span.overlaps(token.span())));
        return isFree && !words.isEmpty() && words.size() <= LONGEST ? name(words, type) : Optional.empty();
    }

    private Optional<String> name(List<Token> words, TypeId type) {
        List<Found<Boolean>> parts =
                general.getOrDefault(type, new FormIndex<>()).find(words, Tolerance.NONE);
        int from = 0;
        while (from < words.size() && opens(words, from, parts)) {
            from++;
        }
        List<Token> name = words.subList(from, words.size());
        int first = from;
        boolean isGeneral =
                parts.stream().anyMatch(part -> part.value() && part.from() <= first && part.to() == words.size());
        boolean isBlocked = blockers.getOrDefault(type, new FormIndex<>()).find(name, Tolerance.NONE).stream()
                .anyMatch(blocker -> blocker.from() == 0 && blocker.to() == name.size());
        return isGeneral || isBlocked || Likeness.saysNothing(name) ? Optional.empty() : Optional.of(written(name));
    }

    private static boolean opens(List<Token> words, int at, List<Found<Boolean>> parts) {
        return OPENERS.contains(words.get(at).tag())
                || parts.stream().anyMatch(part -> !part.value() && part.from() <= at && at < part.to());
    }

    /** As a label has it: small letters but for names and acronyms. */
    private static String written(List<Token> name) {
        return name.stream()
                .map(token -> token.tag().startsWith("NNP") || !isCapitalised(token.text())
                        ? token.text()
                        : token.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static boolean isCapitalised(String word) {
        return word.equals(word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT));
    }
}
