package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Concept;
import io.answergraph.model.Role;
import io.answergraph.model.RoleId;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part that a thing plays: by the nearest words before it, the first words behind it, the label of its item, the question,
 * the concept's usual role.
 */
final class RoleRule {
    private final FormIndex<Role> cues = new FormIndex<>();
    private final Set<TypeId> types;

    RoleRule(List<Role> roles) {
        types = roles.stream().map(Role::of).collect(Collectors.toUnmodifiableSet());
        for (Role role : roles) {
            role.cues().forEach(form -> cues.add(form, role));
        }
    }

    /**
     * The part that a thing plays in a sentence.
     *
     * @param label the words of the label that the thing's item has; empty for none
     * @param all what the sentence names; a word of one of these, as in {@code language barrier}, gives no part to another
     */
    Optional<RoleId> role(
            Place place, List<Token> label, Located located, Optional<Concept> concept, List<Located> all) {
        if (!types.contains(located.mention().type())) {
            return Optional.empty();
        }
        List<Found<Role>> found = cues(place.tokens(), located).stream()
                .filter(f -> f.to() <= located.from() || located.to() <= f.from())
                .filter(f -> f.to() - f.from() > 1
                        || all.stream()
                                .noneMatch(other -> other.mention()
                                                .type()
                                                .equals(located.mention().type())
                                        && other.from() < f.to()
                                        && f.from() < other.to()))
                .toList();
        Optional<RoleId> before = found.stream()
                .filter(f -> f.to() <= located.from())
                .max(Comparator.comparingInt(Found::to))
                .map(f -> f.value().id());
        Optional<RoleId> behind = found.stream().findFirst().map(f -> f.value().id());
        return before.or(() -> behind)
                .or(() -> cues(label, located).stream()
                        .findFirst()
                        .map(f -> f.value().id()))
                .or(() -> place.frame().role())
                .or(() -> concept.flatMap(Concept::usualRole));
    }

    private List<Found<Role>> cues(List<Token> words, Located located) {
        return cues.find(words, Tolerance.ADVERBS).stream()
                .filter(f -> f.value().of().equals(located.mention().type()))
                .toList();
    }
}
