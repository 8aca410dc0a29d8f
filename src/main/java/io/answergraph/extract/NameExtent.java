package io.answergraph.extract;

import io.answergraph.extract.Selection.Part;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.model.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the names of the candidates that were chosen in a sentence begin and end: a name takes what modifies it, and no word of another. */
final class NameExtent {
    /** Tags of what opens a row of modifiers. */
    private static final Set<String> ADJECTIVAL = Set.of("JJ", "RB", "VBN");

    private final List<Token> tokens;
    private final List<Candidate> chosen;

    NameExtent(List<Token> tokens, List<Candidate> chosen) {
        this.tokens = tokens;
        this.chosen = chosen;
    }

    /**
     * With the modifiers before it and the general noun behind it.
     *
     * @param parts the general words of its type in the sentence
     */
    Candidate of(Candidate candidate, List<Found<Part>> parts) {
        Set<Integer> stops = new HashSet<>();
        Map<Integer, Integer> heads = new HashMap<>();
        for (Found<Part> found : parts) {
            if (found.value() == Part.MODIFIER) {
                for (int i = found.from(); i < found.to(); i++) {
                    stops.add(i);
                }
            } else if (found.value() == Part.HEAD && !Grammar.isFinite(tokens.get(found.to() - 1))) {
                heads.put(found.from(), found.to());
            }
        }
        chosen.stream()
                .filter(other -> !other.equals(candidate) && (other.type().equals(candidate.type()) || other.isNamed()))
                .forEach(other -> {
                    for (int i = other.from(); i < other.to(); i++) {
                        stops.add(i);
                    }
                });
        int to = stops.contains(candidate.to()) ? candidate.to() : heads.getOrDefault(candidate.to(), candidate.to());
        return candidate.within(start(candidate.from(), stops), to);
    }

    /** Index of the first of the modifiers that stand unbroken before {@code from}. */
    private int start(int from, Set<Integer> stops) {
        int start = from;
        while (start > 0 && !stops.contains(start - 1)) {
            if (modifies(start - 1)) {
                start--;
            } else if (joinsAdjectives(start - 1) && !stops.contains(start - 2)) {
                start -= 2;
            } else {
                break;
            }
        }
        while (start < from && tokens.get(start).tag().startsWith("RB")) {
            start++;
        }
        return start;
    }

    /** {@code insecure, poorly paid}: whether a comma stands between two adjectives of one noun. */
    private boolean joinsAdjectives(int comma) {
        return comma > 0
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma - 1).tag().equals("JJ")
                && ADJECTIVAL.contains(tokens.get(comma + 1).tag());
    }

    private boolean modifies(int at) {
        Token token = tokens.get(at);
        if (!Character.isLetterOrDigit(token.text().codePointAt(0))) {
            return false;
        }
        return switch (token.tag()) {
            case "JJ", "JJR" -> true;
            // Before an adjective a noun modifies nothing: the tagger takes verbs for it ("share crowded rooms").
            case "NN" -> !tokens.get(at + 1).tag().startsWith("JJ");
            case "RB" -> tokens.get(at + 1).tag().startsWith("JJ");
            case "VBN" -> at == 0 || !isVerbOf(tokens.get(at - 1));
            default -> false;
        };
    }

    /** Whether a participle behind is one of a verb's forms: {@code has trained}, not {@code hiring trained}. */
    private static boolean isVerbOf(Token token) {
        return token.tag().equals("RB")
                || token.tag().matches("VBD|VBN")
                || (token.tag().startsWith("V") && FunctionWords.isAuxiliary(token));
    }

    /** With all the capitals before it, where it is a program and has a capital on every word: {@code Ohio Crime Victims Compensation}. */
    Candidate ofProgram(Candidate candidate) {
        boolean capitals = candidate.length() > 1
                && IntStream.range(candidate.from(), candidate.to())
                        .allMatch(at -> Selection.isCapitalised(tokens, at)
                                || tokens.get(at).tag().equals("POS"));
        int from = candidate.from();
        while (capitals && from > 0 && isNameBefore(from - 1)) {
            from--;
        }
        return from == candidate.from() ? candidate : candidate.within(from, candidate.to());
    }

    private boolean isNameBefore(int at) {
        return Selection.isCapitalised(tokens, at)
                && Grammar.isProper(tokens.get(at))
                && chosen.stream().noneMatch(c -> c.isNamed() && c.from() <= at && at < c.to());
    }
}
