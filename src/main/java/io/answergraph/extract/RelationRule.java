package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Mention;
import io.answergraph.model.Property;
import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Relations between the mentions of one clause: what stands before a verb that states the property, and what stands
 * behind it until the next verb of the kind.
 */
final class RelationRule {
    private final FormIndex<Property> verbs = new FormIndex<>();

    RelationRule(List<Property> properties) {
        for (Property property : properties) {
            property.verbs().forEach(verb -> verbs.add(verb, property));
        }
    }

    /** One mention related to another by a property. */
    record Relation(Property property, Mention subject, Mention object) {}

    /**
     * The relations that a sentence states.
     *
     * @param mentions those of the sentence, in order
     */
    List<Relation> relations(Place place, List<Mention> mentions) {
        List<Token> tokens = place.tokens();
        List<Integer> clauses = Clauses.of(tokens);
        List<Found<Property>> found = verbs.find(tokens, Tolerance.ADVERBS);
        List<Relation> relations = new ArrayList<>();
        for (Found<Property> verb : found) {
            if (!isVerb(tokens, verb)) {
                continue;
            }
            int limit = found.stream()
                    .filter(next -> next.from() >= verb.to() && isVerb(tokens, next))
                    .mapToInt(Found::from)
                    .min()
                    .orElse(tokens.size());
            List<Mention> subjects = subjects(tokens, clauses, mentions, verb);
            for (Mention object : mentions) {
                int at = index(tokens, object);
                boolean behind =
                        at >= verb.to() && at < limit && clauses.get(at).equals(clauses.get(verb.from()));
                if (behind && object.type().equals(verb.value().range())) {
                    subjects.stream()
                            .filter(subject -> !subject.link().equals(object.link()))
                            .forEach(subject -> relations.add(new Relation(verb.value(), subject, object)));
                }
            }
        }
        return relations;
    }

    private static boolean isVerb(List<Token> tokens, Found<Property> verb) {
        Token first = tokens.get(verb.from());
        return first.tag().startsWith("VB") || !tokens.get(verb.to() - 1).tag().startsWith("NN");
    }

    /** The nearest mention before the verb in its clause, and those coordinated with it. */
    private static List<Mention> subjects(
            List<Token> tokens, List<Integer> clauses, List<Mention> mentions, Found<Property> verb) {
        List<Mention> subjects = new ArrayList<>();
        Optional<Integer> edge = Optional.empty();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            int from = index(tokens, mention);
            int to = endIndex(tokens, mention);
            boolean fits = to <= verb.from()
                    && clauses.get(from).equals(clauses.get(verb.from()))
                    && mention.type().equals(verb.value().domain());
            if (!fits) {
                continue;
            }
            boolean reaches = edge.isEmpty()
                    ? tokens.subList(to, verb.from()).stream().noneMatch(Grammar::isFinite)
                            || isAuxiliary(tokens, to, verb.from())
                    : joined(tokens, to, edge.get());
            if (!reaches) {
                break;
            }
            subjects.add(0, mention);
            edge = Optional.of(from);
        }
        return subjects;
    }

    /** Only auxiliaries and adverbs stand between subject and verb. */
    private static boolean isAuxiliary(List<Token> tokens, int from, int to) {
        long finite =
                tokens.subList(from, to).stream().filter(Grammar::isFinite).count();
        return finite == 1
                && tokens.subList(from, to).stream()
                        .filter(Grammar::isFinite)
                        .allMatch(t ->
                                t.tag().equals("MD") || t.key().matches("is|are|was|were|has|have|had|do|doe|did"));
    }

    /** Commas, conjunctions, determiners and acronyms in parentheses stand between the two, nothing else. */
    private static boolean joined(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .allMatch(t -> t.text().matches("[,()&]")
                        || Grammar.isConjunction(t)
                        || Grammar.isDeterminer(t)
                        || t.text().matches("\\p{Lu}{2,}"));
    }

    private static int index(List<Token> tokens, Mention mention) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() > mention.span().start()) {
                return i;
            }
        }
        throw new IllegalArgumentException("a mention outside its sentence: " + mention.span());
    }

    private static int endIndex(List<Token> tokens, Mention mention) {
        int at = index(tokens, mention);
        while (at < tokens.size()
                && tokens.get(at).span().start() < mention.span().end()) {
            at++;
        }
        return at;
    }
}
