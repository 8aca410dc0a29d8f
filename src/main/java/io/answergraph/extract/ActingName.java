package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.MentionType;
import io.answergraph.model.NameWording;
import io.answergraph.model.Ontology;
import io.answergraph.model.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names known by what they do: two capitalised words or more that do what bodies do, as in {@code Harbor Lights provides}. */
final class ActingName {
    /** How many words a remark between commas may have behind a name. */
    private static final int LONGEST_ASIDE = 12;

    /** How many words the words of a deed may have. */
    private static final int LONGEST_DEED = 4;

    private final Set<String> placeStarts;
    private final Set<String> placeEnds;
    /** Last words of what is no body, and of no body either. */
    private final Set<String> otherHeads;

    private final BodyNaming naming;
    /** Verbs whose capitalised subject is a body: {@code provides}. */
    private final FormIndex<String> deeds = new FormIndex<>();

    ActingName(MentionType type, BodyNaming naming, Ontology ontology) {
        NameWording names = ontology.names();
        placeStarts = Set.copyOf(names.placeStarts());
        placeEnds = Set.copyOf(names.placeEnds());
        otherHeads = names.otherHeads().stream()
                .filter(head ->
                        names.heads().stream().noneMatch(name -> name.equals(head) || name.endsWith(" " + head)))
                .collect(Collectors.toUnmodifiableSet());
        this.naming = naming;
        ontology.properties().stream()
                .filter(property -> property.domain().equals(type.id()))
                .forEach(property -> property.verbs().forEach(verb -> deeds.add(verb, verb)));
        names.deeds().forEach(verb -> deeds.add(verb, verb));
    }

    /** Index behind the name that starts at {@code from}; {@code from} where there is none, or only a place. */
    int end(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && isInside(tokens, end)) {
            end++;
        }
        boolean within =
                from > 0 && (isInside(tokens, from - 1) || FunctionWords.opensPlaceOrTime(tokens.get(from - 1)));
        return end - from > 1
                        && !within
                        && !isPlace(tokens, from, end)
                        && !otherHeads.contains(tokens.get(end - 1).text())
                        && acts(tokens, from, end)
                ? end
                : from;
    }

    private static boolean isInside(List<Token> tokens, int at) {
        return NameTokens.isCapitalised(tokens.get(at)) || NameTokens.linksCapitals(tokens, at);
    }

    /** Index behind the place that a name has behind it: {@code Open Gates in St. Louis}. */
    private static int skipPlace(List<Token> tokens, int at) {
        if (at >= tokens.size() || !FunctionWords.opensPlaceOrTime(tokens.get(at))) {
            return at;
        }
        int end = Grammar.skipDeterminers(tokens, at + 1);
        int start = end;
        while (end < tokens.size() && NameTokens.isCapitalised(tokens.get(end))) {
            end++;
        }
        return end > start ? end : at;
    }

    /** Whether the words are the name of a place rather than of a body. */
    boolean isPlace(List<Token> tokens, int from, int end) {
        return (end - from == 2 && placeStarts.contains(tokens.get(from).text()))
                || placeEnds.contains(tokens.get(end - 1).text())
                || naming.isSubject(NameTokens.text(tokens, from, end));
    }

    /** Whether a deed of bodies is told right behind the name, its acronym and a remark, or of a name that opens its phrase in a relative clause. */
    private boolean acts(List<Token> tokens, int from, int end) {
        int verb = skipPlace(tokens, Grammar.skipBrackets(tokens, end));
        if (verb < tokens.size() && tokens.get(verb).text().equals(",")) {
            verb = asideEnd(tokens, verb);
        }
        boolean opens = from < 2 || NameTokens.isPossessive(tokens.get(from - 1));
        if (opens
                && verb + 1 < tokens.size()
                && tokens.get(verb).text().equals(",")
                && isRelative(tokens.get(verb + 1))) {
            verb += 2;
        }
        while (verb < tokens.size() && tokens.get(verb).tag().matches("RB|MD")) {
            verb++;
        }
        List<Token> rest = tokens.subList(Math.min(verb, tokens.size()), Math.min(verb + LONGEST_DEED, tokens.size()));
        return !rest.isEmpty()
                && rest.get(0).tag().matches("VB[ZPD]?")
                && deeds.find(rest, Tolerance.NONE).stream().anyMatch(deed -> deed.from() == 0);
    }

    private static boolean isRelative(Token token) {
        return token.key().equals("which") || token.key().equals("that");
    }

    /** Index behind the comma that closes a remark without a verb, opened by the comma at {@code at}. */
    private static int asideEnd(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i < at + LONGEST_ASIDE; i++) {
            if (Grammar.isFinite(tokens.get(i))) {
                return at;
            }
            if (tokens.get(i).text().equals(",")) {
                return i + 1;
            }
        }
        return at;
    }
}
