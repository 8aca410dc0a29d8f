package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What words take up from before: {@code it} and {@code they} the last subject, {@code the clinic} the body named last that is
 * a clinic, {@code the organization} the last subject whatever it is.
 */
final class Anaphora {
    private static final Set<String> BREAKS = Set.of(",", ";", "\u2014");
    private static final Set<String> BE_OR_SEEM = Set.of("is", "was", "be", "seem", "appear", "remain");
    private static final Set<String> SINGULAR = Set.of("it", "its");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "its");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "same");
    private static final Set<String> LOOSE = Set.of("this", "that");

    private final Set<String> generalNouns;

    /**
     * @param generalNouns nouns that any body may be called by, as keys
     */
    Anaphora(Set<String> generalNouns) {
        this.generalNouns = Set.copyOf(generalNouns);
    }

    /**
     * The same things, but for kinds such as {@code the clinic} the bodies that they take up; nothing for {@code this clinic} where
     * that is unknown.
     */
    List<Located> takenUp(Scene scene, List<Located> things) {
        if (things.size() != 1 || things.get(0).mention().link() instanceof Link.Named) {
            return things;
        }
        Located kind = things.get(0);
        int last = kind.to() - 1;
        boolean singular = scene.token(last).tag().matches("NN|JJ");
        Optional<Token> determiner = determiner(scene, kind.from());
        if (!singular || determiner.isEmpty()) {
            return things;
        }
        List<Located> body = named(scene, scene.key(last), kind.from());
        if (body.isEmpty() && LOOSE.contains(determiner.get().key())) {
            return oneName(scene.spoken().topic()).orElse(List.of());
        }
        return body.isEmpty() ? things : body;
    }

    /** The definite article or demonstrative that opens the noun phrase around {@code at}. */
    private static Optional<Token> determiner(Scene scene, int at) {
        int before = at;
        while (before > 0
                && (Grammar.isModifier(scene.token(before - 1))
                        || scene.key(before - 1).equals("same"))
                && !Grammar.isDeterminer(scene.token(before))) {
            before--;
        }
        int opening = before > 0 && Grammar.isDeterminer(scene.token(before - 1)) ? before - 1 : before;
        return Optional.of(scene.token(opening)).filter(t -> DEFINITE.contains(t.key()));
    }

    /** What the pronoun or definite noun phrase between clause start and verb takes up; empty where it is neither. */
    List<Located> phrase(Scene scene, TypeId type, int start, int verb) {
        int at = start;
        while (at < verb
                && (scene.token(at).tag().startsWith("RB")
                        || scene.token(at).tag().equals("CC")
                        || scene.token(at).tag().equals("IN")
                        || BREAKS.contains(scene.token(at).text()))) {
            at++;
        }
        int pronoun = pronoun(scene, at, verb);
        if (pronoun >= 0) {
            return isExpletive(scene, pronoun) ? List.of() : byPronoun(scene, type, pronoun);
        }
        return at < verb && DEFINITE.contains(scene.key(at)) ? byNoun(scene, at, verb) : List.of();
    }

    /** Index of the pronoun that is the subject of the verb; -1 where there is none. */
    private static int pronoun(Scene scene, int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (PRONOUNS.contains(scene.key(i)) && scene.token(i).tag().equals("PRP")) {
                return i;
            }
            if (!scene.token(i).tag().startsWith("RB")) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code It is essential to}: the pronoun stands for what follows. */
    private static boolean isExpletive(Scene scene, int pronoun) {
        int verb = pronoun + 1;
        while (verb < scene.tokens().size() && scene.token(verb).tag().matches("RB|MD")) {
            verb++;
        }
        int next = verb + 1;
        while (next < scene.tokens().size() && scene.token(next).tag().matches("RB.*|VBN|VB")) {
            next++;
        }
        return scene.key(pronoun).equals("it")
                && BE_OR_SEEM.contains(scene.key(verb))
                && next < scene.tokens().size()
                && scene.token(next).tag().startsWith("JJ");
    }

    /** The body that {@code the office} before a possessive at {@code end} takes up; empty where that is none. */
    List<Located> byOwner(Scene scene, int end) {
        int start = end;
        while (start > 0 && Grammar.isModifier(scene.token(start - 1))) {
            start--;
        }
        return start > 0 && DEFINITE.contains(scene.key(start - 1)) ? byNoun(scene, start - 1, end) : List.of();
    }

    /** What a pronoun at {@code at} takes up: the subject before it in the sentence, else that of the sentence before. */
    List<Located> byPronoun(Scene scene, TypeId type, int at) {
        List<Located> found = subjectBefore(scene, type, at);
        if (found.isEmpty() && Instruments.open(scene, at - 1)) {
            found = subjectAround(scene, type, at);
        }
        if (found.isEmpty() && !hasOtherSubject(scene, at)) {
            found = scene.spoken().topic();
        }
        return SINGULAR.contains(scene.key(at)) && count(found) > 1 ? List.of() : found;
    }

    /** The subject of the verb behind, where it stands before {@code at} already: {@code the Alliance, through its clinic, offers}. */
    private static List<Located> subjectAround(Scene scene, TypeId type, int at) {
        return scene.firstFinite(at, scene.tokens().size(), at)
                .map(verb -> Conjuncts.before(scene, type, verb).stream()
                        .filter(body -> body.to() <= at)
                        .toList())
                .orElse(List.of());
    }

    /** The subject of the clause that ends last before {@code at}, if things of the type are it. */
    List<Located> subjectBefore(Scene scene, TypeId type, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (scene.isFinite(i) && !(i > 0 && Grammar.isConjunction(scene.token(i - 1)))) {
                List<Located> subjects = Conjuncts.before(scene, type, i);
                if (!subjects.isEmpty()) {
                    return takenUp(scene, subjects);
                }
            }
        }
        return List.of();
    }

    /** Whether an earlier clause of the sentence has a subject, which is then none of the type asked for. */
    private static boolean hasOtherSubject(Scene scene, int at) {
        for (int i = at - 1; i > 0; i--) {
            if (scene.isFinite(i) && Grammar.isNoun(scene.token(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code The office}, {@code this organization}: its noun is the last before the verb or before a preposition. */
    private List<Located> byNoun(Scene scene, int from, int verb) {
        int end = Grammar.nounPhraseEnd(scene.tokens().subList(0, verb), from);
        if (end <= from || !scene.token(end - 1).tag().startsWith("NN")) {
            return List.of();
        }
        String noun = scene.key(end - 1);
        boolean plural = scene.token(end - 1).tag().endsWith("S");
        if (plural) {
            return List.of();
        }
        List<Located> body = named(scene, noun, from);
        if (!body.isEmpty()) {
            return body;
        }
        boolean general = generalNouns.contains(noun) || LOOSE.contains(scene.key(from));
        return general ? oneName(scene.spoken().topic()).orElse(List.of()) : List.of();
    }

    private static List<Located> named(Scene scene, String noun, int before) {
        return scene.spoken()
                .named(
                        noun,
                        scene.mentions().stream().filter(m -> m.to() <= before).toList())
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<List<Located>> oneName(List<Located> topic) {
        return count(topic) == 1 && topic.get(0).mention().link() instanceof Link.Named
                ? Optional.of(topic)
                : Optional.empty();
    }

    /** How many different things; a name and its acronym are one. */
    private static int count(List<Located> things) {
        Set<Object> links = new LinkedHashSet<>();
        things.forEach(thing -> links.add(thing.mention().link()));
        return links.size();
    }
}
