package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.MentionType;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among overlapping candidates of a sentence and gives each the extent of its name: the longest wins, names of
 * bodies first, and spans of one type never overlap.
 */
final class Selection {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> !c.isNamed())
            .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
            .thenComparing((Candidate c) -> c.link().isPresent())
            .thenComparing(Candidate::rule, Comparator.comparingInt(Selection::rank))
            .thenComparingInt(Candidate::from)
            .thenComparing(c -> c.link().toString());

    /** The general words of each type. */
    private final Map<TypeId, FormIndex<Part>> words = new HashMap<>();

    /** The types whose modifiers only tell more of a thing; with others they may make the thing: {@code limited options}. */
    private final Set<TypeId> goods = new HashSet<>();

    private final Set<TypeId> alone = new HashSet<>();

    /** The types of what claims are about, whose names take no modifiers: {@code southern Ohio} is Ohio. */
    private final Set<TypeId> subjects = new HashSet<>();

    /** The types whose proper names are names of programs: {@code Ohio Crime Victims Compensation Program}. */
    private final Set<TypeId> programs = new HashSet<>();

    private static final FormIndex<Part> NONE = new FormIndex<>();

    /** What a general word is to the names of its type. */
    enum Part {
        GENERAL,
        MODIFIER,
        HEAD,
        PERSON,
        TITLE
    }

    Selection(List<MentionType> types) {
        for (MentionType type : types) {
            FormIndex<Part> index = new FormIndex<>();
            type.wording().generalWords().forEach(form -> index.add(form, Part.GENERAL));
            type.wording().generalModifiers().forEach(form -> index.add(form, Part.MODIFIER));
            type.wording().heads().forEach(form -> index.add(form, Part.HEAD));
            type.wording().persons().forEach(form -> index.add(form, Part.PERSON));
            if (type.isSubject()) {
                type.wording().nameHeads().forEach(form -> index.add(form, Part.TITLE));
                subjects.add(type.id());
            }
            words.put(type.id(), index);
            if (type.lackable()) {
                goods.add(type.id());
                if (!type.namesBodies()) {
                    programs.add(type.id());
                }
            }
            if (type.standsAlone()) {
                alone.add(type.id());
            }
        }
    }

    /** A labelled name says more than an unlinked phrase or a label with foreign words inside. */
    private static int rank(String rule) {
        return switch (rule) {
            case "coordination" -> 0;
            case "label" -> 1;
            case "open-phrase" -> 2;
            default -> 3;
        };
    }

    /**
     * The mentions of a sentence, by position.
     *
     * @param titled whether ordinary words are capitalised too, as in a label
     */
    List<Candidate> select(List<Token> tokens, List<Candidate> candidates, boolean titled) {
        Map<TypeId, List<Found<Part>>> parts = new HashMap<>();
        candidates.forEach(c -> parts.computeIfAbsent(
                c.type(), type -> words.getOrDefault(type, NONE).find(tokens, Tolerance.NONE)));
        List<Candidate> ranked = candidates.stream()
                .filter(c ->
                        c.isNamed() || c.link().isEmpty() || names(tokens, parts.getOrDefault(c.type(), List.of()), c))
                .filter(c -> !joinsNames(tokens, c, candidates))
                .filter(c -> !subjects.contains(c.type()) || c.link().isPresent() || !isPartOfSubject(tokens, c))
                .filter(c -> c.isNamed() || !isVerb(tokens, c))
                .filter(c -> !goods.contains(c.type()) || !onlyModifiesName(tokens, c, candidates))
                .filter(c -> c.link().isEmpty()
                        || !alone.contains(c.type())
                        || !modifiesNoun(tokens, c.to(), parts.getOrDefault(c.type(), List.of()), candidates, c.type()))
                .filter(c -> c.isNamed()
                        || c.link().isEmpty()
                        || titled
                        || !isPartOfName(tokens, c)
                        || opensTitle(tokens, c, parts.getOrDefault(c.type(), List.of())))
                .sorted(BEST_FIRST)
                .toList();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : ranked) {
            boolean free = chosen.stream()
                    .filter(other -> other.overlaps(candidate))
                    .noneMatch(other -> other.isNamed() || other.type().equals(candidate.type()));
            if (free) {
                chosen.add(candidate);
            }
        }
        chosen.removeIf(c -> c.link().isEmpty() || isCalledByName(tokens, c, chosen));
        chosen.sort(Comparator.comparingInt(Candidate::from)
                .thenComparingInt(Candidate::to)
                .thenComparing(Candidate::type));
        NameExtent extent = new NameExtent(tokens, chosen);
        return chosen.stream()
                .map(c -> c.isNamed() || subjects.contains(c.type())
                        ? c
                        : extent.of(c, parts.getOrDefault(c.type(), List.of())))
                .map(c -> programs.contains(c.type()) && !titled ? extent.ofProgram(c) : c)
                .toList();
    }

    /** Whether a region has no capital, and so no name of its own: {@code southern Ohio}, not {@code Southern California}. */
    private static boolean isPartOfSubject(List<Token> tokens, Candidate region) {
        return region.length() > 1 && !isCapitalised(tokens, region.from()) && isCapitalised(tokens, region.from() + 1);
    }

    /** Whether a kind only says what the body is whose short form stands in brackets before it: {@code the Alliance (ALL) team}. */
    private static boolean isCalledByName(List<Token> tokens, Candidate kind, List<Candidate> chosen) {
        int bracket = kind.from() - 1;
        return !kind.isNamed()
                && bracket > 0
                && tokens.get(bracket).text().equals(")")
                && chosen.stream()
                        .anyMatch(name -> name.isNamed()
                                && name.to() == bracket
                                && name.type().equals(kind.type()));
    }

    /** Whether a capitalised label stands beside other capitals inside a sentence: {@code Safe Harbor Gateways}. */
    private static boolean isPartOfName(List<Token> tokens, Candidate candidate) {
        boolean subject = candidate.rule().equals("label") && isCapitalised(tokens, candidate.from());
        boolean before = candidate.from() > 1 && isCapitalised(tokens, candidate.from() - 1);
        boolean behind = candidate.from() > 0 && isCapitalised(tokens, candidate.to());
        return subject && candidate.length() == 1 && (before || behind);
    }

    /** Whether the capitals that a subject's name opens are the title of a law or the like: {@code Ohio Revised Code}. */
    private static boolean opensTitle(List<Token> tokens, Candidate candidate, List<Found<Part>> parts) {
        int end = candidate.to();
        while (isCapitalised(tokens, end)
                || (end < tokens.size()
                        && isCapitalised(tokens, end + 1)
                        && (Grammar.isConjunction(tokens.get(end))
                                || tokens.get(end).tag().matches("IN|TO")))) {
            end++;
        }
        int last = end;
        return parts.stream().anyMatch(part -> part.value() == Part.TITLE && part.to() == last);
    }

    static boolean isCapitalised(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    }

    /** Whether a single word is a verb with its object, whatever the tagger takes it for: {@code many distrust the mayor}. */
    private static boolean isVerb(List<Token> tokens, Candidate candidate) {
        return candidate.length() == 1
                && candidate.to() < tokens.size()
                && !Grammar.isNoun(tokens.get(candidate.from()))
                && Grammar.isDeterminer(tokens.get(candidate.to()));
    }

    /**
     * Whether a label such as {@code shelter and housing} joins what are names by themselves; behind a preposition they share
     * what stands before it: {@code help with T visa and U visa applications}.
     */
    private static boolean joinsNames(List<Token> tokens, Candidate candidate, List<Candidate> all) {
        if (!candidate.rule().equals("label")) {
            return false;
        }
        for (int at = candidate.from() + 1; at < candidate.to() - 1; at++) {
            if (Grammar.isPreposition(tokens.get(at))) {
                return false;
            }
            if (Grammar.isConjunction(tokens.get(at))) {
                int conjunction = at;
                return all.stream()
                        .filter(c ->
                                c.type().equals(candidate.type()) && c.rule().equals("label"))
                        .anyMatch(c -> c.from() == candidate.from() && c.to() == conjunction);
            }
        }
        return false;
    }

    /** Whether a singular that ends before {@code to} stands before a noun, alone or with another name: {@code hotel and motel keys}. */
    private static boolean modifiesNoun(
            List<Token> tokens, int to, List<Found<Part>> parts, List<Candidate> all, TypeId type) {
        boolean headed =
                parts.stream().anyMatch(part -> part.value() == Part.HEAD && part.from() <= to && to <= part.to());
        if (headed || to >= tokens.size() || !isSingular(tokens.get(to - 1))) {
            return false;
        }
        return Grammar.isNoun(tokens.get(to))
                || (Grammar.isConjunction(tokens.get(to))
                        && all.stream()
                                .filter(c -> c.from() == to + 1 && c.type().equals(type))
                                .anyMatch(c -> modifiesNoun(tokens, c.to(), parts, all, type)));
    }

    private static boolean isSingular(Token token) {
        return token.tag().equals("NN")
                || token.tag().equals("NNP")
                || token.tag().equals("VBG");
    }

    /** Whether a label with foreign words inside ends in a name of its own: {@code sensitive legal aid} is legal aid. */
    private static boolean onlyModifiesName(List<Token> tokens, Candidate candidate, List<Candidate> all) {
        return candidate.rule().equals("modified-label")
                && all.stream()
                        .filter(c ->
                                c.type().equals(candidate.type()) && c.rule().equals("label"))
                        .filter(c -> c.to() == candidate.to() && c.from() > candidate.from() && c.length() > 1)
                        .anyMatch(c -> tokens.subList(candidate.from(), c.from()).stream()
                                .allMatch(Grammar::isModifier));
    }

    /** Not a general word alone, and not what a person or a measure is called after. */
    private static boolean names(List<Token> tokens, List<Found<Part>> parts, Candidate candidate) {
        return parts.stream().noneMatch(part -> switch (part.value()) {
            case PERSON -> part.from() == candidate.to() && !Grammar.isFinite(tokens.get(part.from()));
            case GENERAL -> part.from() == candidate.from() && candidate.to() <= part.to();
            case MODIFIER, HEAD, TITLE -> false;
        });
    }
}
