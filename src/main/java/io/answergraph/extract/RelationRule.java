package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Property;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Relations between mentions: the subject of a clause, the verb that states the property, and the objects behind it. In
 * the passive the two change places; a relative clause takes its subject from the noun before it; a clause without a
 * subject of its own, or with a pronoun, speaks of the topic.
 */
final class RelationRule {
    /** Words tagged as prepositions behind which a subject, or an example of it, may stand. */
    private static final Set<String> NO_PREPOSITIONS = Set.of(
            "like",
            "as",
            "through",
            "including",
            "while",
            "whereas",
            "because",
            "although",
            "though",
            "that",
            "if",
            "since",
            "where",
            "when",
            "so");

    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    /** How many tokens may stand between {@code by} and the name of who acts. */
    private static final int NEAR = 5;

    private final FormIndex<Property> verbs = FormIndex.whateverTheTag();

    RelationRule(List<Property> properties) {
        for (Property property : properties) {
            property.verbs().forEach(verb -> verbs.add(verb, property));
        }
    }

    /**
     * One mention related to another by a property.
     *
     * @param from index of the verb's first token
     * @param to index behind its last token
     */
    record Relation(Property property, Located subject, Located object, int from, int to) {}

    /** A sentence with its mentions, while its relations are told. */
    private record Scene(List<Token> tokens, List<Integer> clauses, List<Located> mentions, List<Located> topic) {
        boolean sameClause(int one, int other) {
            return clauses.get(one).equals(clauses.get(other));
        }

        boolean hasFinite(int from, int to, int clause) {
            for (int i = from; i < to; i++) {
                if (Grammar.isFinite(tokens.get(i)) && sameClause(i, clause)) {
                    return true;
                }
            }
            return false;
        }

        int clauseStart(int at) {
            int start = at;
            while (start > 0 && sameClause(start - 1, at)) {
                start--;
            }
            return start;
        }
    }

    /**
     * The relations that a sentence states.
     *
     * @param clauses for each token the number of its clause
     * @param mentions those of the sentence, in order
     * @param topic what a clause without a subject speaks of; the mentions of an item's label
     */
    List<Relation> relations(List<Token> tokens, List<Integer> clauses, List<Located> mentions, List<Located> topic) {
        Scene scene = new Scene(tokens, clauses, mentions, topic);
        List<Found<Property>> found = verbs.find(tokens, Tolerance.ADVERBS).stream()
                .filter(verb -> states(scene, verb))
                .toList();
        List<Relation> relations = new ArrayList<>();
        for (Found<Property> verb : found) {
            boolean passive = isPassive(tokens, verb);
            int limit = found.stream()
                    .mapToInt(Found::from)
                    .filter(next -> next >= verb.to())
                    .min()
                    .orElse(tokens.size());
            List<Located> subjects = passive ? agents(scene, verb) : subjects(scene, verb);
            List<Located> objects = passive ? patients(scene, verb) : objects(scene, verb, limit);
            for (Located subject : subjects) {
                for (Located object : objects) {
                    if (!subject.mention().link().equals(object.mention().link())) {
                        relations.add(new Relation(verb.value(), subject, object, verb.from(), verb.to()));
                    }
                }
            }
        }
        return relations;
    }

    /** Whether the words are used as a verb; a noun tag counts as a tagger's slip where the clause has no other verb. */
    private static boolean states(Scene scene, Found<Property> verb) {
        List<Token> tokens = scene.tokens();
        Token first = tokens.get(verb.from());
        if (!first.tag().startsWith("NN")) {
            return first.tag().startsWith("V") || first.tag().equals("IN") || verb.length() > 1;
        }
        if (verb.from() == 0) {
            return !scene.topic().isEmpty();
        }
        return !scene.hasFinite(0, tokens.size(), verb.from())
                || (verb.length() > 1 && isPredicate(tokens, verb.from()));
    }

    /** Whether a noun says what the subject is: {@code is a division of}. */
    private static boolean isPredicate(List<Token> tokens, int noun) {
        int at = noun - 1;
        while (at > 0
                && (Grammar.isDeterminer(tokens.get(at))
                        || tokens.get(at).tag().startsWith("JJ")
                        || tokens.get(at).tag().startsWith("RB"))) {
            at--;
        }
        return at > 0 && tokens.get(at).key().matches("is|are|was|were|be|being|been|,");
    }

    private static boolean isPassive(List<Token> tokens, Found<Property> verb) {
        return verb.length() == 1
                && verb.to() < tokens.size()
                && tokens.get(verb.to()).key().equals("by")
                && !tokens.get(verb.from()).tag().equals("VBG");
    }

    private static List<Located> objects(Scene scene, Found<Property> verb, int limit) {
        return scene.mentions().stream()
                .filter(m -> m.from() >= verb.to() && m.from() < limit && scene.sameClause(m.from(), verb.from()))
                .filter(m -> m.mention().type().equals(verb.value().range()))
                .toList();
    }

    /** The nearest thing before a passive verb, and those coordinated with it. */
    private static List<Located> patients(Scene scene, Found<Property> verb) {
        return coordinated(scene, verb.value().range(), anchor(scene, verb));
    }

    /** Who acts, behind {@code by}, and who is coordinated with them. */
    private static List<Located> agents(Scene scene, Found<Property> verb) {
        List<Located> agents = new ArrayList<>();
        for (Located mention : scene.mentions()) {
            boolean follows = agents.isEmpty()
                    ? mention.from() > verb.to() && mention.from() <= verb.to() + NEAR
                    : joined(scene.tokens(), agents.get(agents.size() - 1).to(), mention.from());
            if (follows && mention.mention().type().equals(verb.value().domain())) {
                agents.add(mention);
            }
        }
        return agents;
    }

    private static List<Located> subjects(Scene scene, Found<Property> verb) {
        List<Located> nearest = coordinated(scene, verb.value().domain(), verb.from());
        if (!nearest.isEmpty() && !continuesPredicate(scene.tokens(), verb.from())) {
            return nearest;
        }
        int anchor = anchor(scene, verb);
        int start = scene.clauseStart(anchor);
        List<Located> own = coordinated(scene, verb.value().domain(), anchor);
        if (!own.isEmpty()) {
            return own;
        }
        Token first = scene.tokens().get(start);
        if (RELATIVES.contains(first.key()) && start > 0) {
            int behind = scene.tokens().get(start - 1).text().equals(",") ? start - 1 : start;
            return scene.mentions().stream()
                    .filter(m -> m.to() == behind
                            && m.mention().type().equals(verb.value().domain()))
                    .toList();
        }
        boolean bare = anchor == verb.from() && onlyAdverbs(scene, start, anchor);
        boolean pronoun = scene.tokens().subList(start, anchor).stream().anyMatch(t -> PRONOUNS.contains(t.key()));
        return bare || pronoun
                ? scene.topic().stream()
                        .filter(m -> m.mention().type().equals(verb.value().domain()))
                        .toList()
                : List.of();
    }

    /** Whether the verb goes on with the predicate of the one before: {@code it convenes a coalition and offers}. */
    private static boolean continuesPredicate(List<Token> tokens, int verb) {
        int at = verb - 1;
        while (at > 0 && tokens.get(at).tag().startsWith("RB")) {
            at--;
        }
        return at > 0 && Grammar.isConjunction(tokens.get(at));
    }

    /** Index of the finite verb that the subject stands before: the clause's first, or the verb itself. */
    private static int anchor(Scene scene, Found<Property> verb) {
        for (int i = 0; i < verb.from(); i++) {
            if (scene.sameClause(i, verb.from())
                    && Grammar.isFinite(scene.tokens().get(i))) {
                return i;
            }
        }
        return verb.from();
    }

    private static boolean onlyAdverbs(Scene scene, int from, int to) {
        return scene.tokens().subList(from, to).stream()
                .allMatch(t -> t.tag().startsWith("RB")
                        || Grammar.isConjunction(t)
                        || t.text().equals(","));
    }

    /** The nearest mention of a type that heads the phrase before {@code anchor}, and those coordinated with it. */
    private static List<Located> coordinated(Scene scene, TypeId type, int anchor) {
        List<Located> found = new ArrayList<>();
        Optional<Integer> edge = Optional.empty();
        for (int i = scene.mentions().size() - 1; i >= 0; i--) {
            Located mention = scene.mentions().get(i);
            boolean fits = mention.to() <= anchor
                    && scene.sameClause(mention.from(), anchor)
                    && mention.mention().type().equals(type);
            if (!fits) {
                continue;
            }
            boolean reaches =
                    edge.isEmpty() ? heads(scene, mention, anchor) : joined(scene.tokens(), mention.to(), edge.get());
            if (!reaches) {
                break;
            }
            found.add(0, mention);
            edge = Optional.of(mention.from());
        }
        return found;
    }

    /** Whether nothing between the mention and {@code anchor} could be the subject instead. */
    private static boolean heads(Scene scene, Located mention, int anchor) {
        List<Token> tokens = scene.tokens();
        boolean verbBetween = scene.hasFinite(mention.to(), anchor, anchor) && !isAside(tokens, mention.to(), anchor);
        if (verbBetween || inPrepositionalPhrase(tokens, mention.from())) {
            return false;
        }
        return mention.to() >= tokens.size()
                || mention.to() == anchor
                || !Grammar.isNoun(tokens.get(mention.to()))
                || !scene.sameClause(mention.to(), anchor);
    }

    private static boolean inPrepositionalPhrase(List<Token> tokens, int from) {
        int at = from - 1;
        while (at >= 0
                && (Grammar.isDeterminer(tokens.get(at)) || tokens.get(at).tag().startsWith("JJ"))) {
            at--;
        }
        return at >= 0
                && (tokens.get(at).tag().equals("IN") || tokens.get(at).tag().equals("TO"))
                && !NO_PREPOSITIONS.contains(tokens.get(at).key());
    }

    /** Whether commas or brackets set off all that stands between: {@code the center, founded in May, runs}. */
    private static boolean isAside(List<Token> tokens, int from, int to) {
        return to - from > 1
                && tokens.get(from).text().equals(",")
                && tokens.get(to - 1).text().equals(",");
    }

    /** Commas, conjunctions, articles and acronyms in brackets stand between the two, nothing else. */
    private static boolean joined(List<Token> tokens, int from, int to) {
        return from <= to
                && tokens.subList(from, to).stream()
                        .allMatch(t -> t.text().matches("[,()&]")
                                || Grammar.isConjunction(t)
                                || Grammar.isDeterminer(t)
                                || t.tag().equals("JJ")
                                || t.text().matches("\\p{Lu}{2,}"));
    }
}
