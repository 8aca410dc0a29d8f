package io.answergraph.evaluate;

import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes a name and the acronym in parentheses behind it for one end of a relation: {@code Bureau of Help (BoH)} says so
 * once that it provides shelter, whichever of the two an annotator or a program marks, or both.
 */
final class Acronyms {
    private Acronyms() {}

    /** The relations with those made one that differ only in name and acronym of an end. */
    static List<Relation> joined(List<Relation> relations, Texts text) {
        List<Relation> joined = new ArrayList<>();
        relations.stream()
                .sorted(Comparator.comparing(Relation::property)
                        .thenComparing(r -> r.subject().first())
                        .thenComparing(r -> r.object().first()))
                .forEach(relation -> add(joined, relation, text));
        joined.sort(Comparator.comparing(DocumentMatch::cover).thenComparing(Relation::property));
        return joined;
    }

    private static void add(List<Relation> joined, Relation relation, Texts text) {
        for (int i = 0; i < joined.size(); i++) {
            Optional<Relation> both = join(joined.get(i), relation, text);
            if (both.isPresent()) {
                joined.set(i, both.get());
                return;
            }
        }
        joined.add(relation);
    }

    private static Optional<Relation> join(Relation one, Relation other, Texts text) {
        if (!one.property().equals(other.property()) || !one.status().equals(other.status())) {
            return Optional.empty();
        }
        return end(one, other, Relation::subject, text)
                .flatMap(subject -> end(one, other, Relation::object, text)
                        .map(object -> new Relation(
                                one.doc(), one.question(), one.property(), subject, object, one.status())));
    }

    /** Both relations' end, if it is the same, or name and acronym. */
    private static Optional<Relation.End> end(
            Relation one, Relation other, Function<Relation, Relation.End> which, Texts text) {
        Relation.End name = which.apply(one);
        Relation.End acronym = which.apply(other);
        if (name.spans().containsAll(acronym.spans())) {
            return Optional.of(name);
        }
        return abbreviates(acronym.first(), name.first(), text) ? Optional.of(name.with(acronym)) : Optional.empty();
    }

    /** Whether only an opening parenthesis stands between a name and what comes behind it. */
    static boolean abbreviates(Span acronym, Span name, Texts text) {
        return name.end() < acronym.start()
                && text.at(new Span(/* start= */ name.end(), /* end= */ acronym.start()))
                        .strip()
                        .equals("(");
    }
}
