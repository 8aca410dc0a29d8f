package io.answergraph.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells why a mention was missed, or found in vain, as far as gold and predictions show it. Immutable. */
final class Causes {
    private final Set<Words> annotated;
    private final Set<Words> found;

    /** Words, whatever their case, as a mention of a type. */
    private record Words(String type, String surface) {
        static Words of(Annotation mention) {
            return new Words(mention.type(), mention.surface());
        }
    }

    Causes(List<DocumentMatch> documents) {
        annotated = documents.stream()
                .flatMap(d -> d.gold().stream())
                .map(Words::of)
                .collect(Collectors.toUnmodifiableSet());
        found = documents.stream()
                .flatMap(Causes::found)
                .map(p -> Words.of(p.annotation()))
                .collect(Collectors.toUnmodifiableSet());
    }

    String ofMissed(DocumentMatch document, Annotation missed) {
        String thing = missed.type() + " " + String.join("+", missed.concepts());
        Optional<Annotation> taken = document.mentions().surplus().stream()
                .map(Prediction::annotation)
                .filter(other -> overlap(other, missed))
                .findFirst();
        if (taken.isPresent()) {
            return missed.type() + " taken for " + taken.get().type();
        }
        if (found(document).map(Prediction::annotation).anyMatch(p -> sameType(p, missed) && overlap(p, missed))) {
            return missed.type() + " not told from a neighbour that was found";
        }
        return found.contains(Words.of(missed))
                ? thing + ": words that were found elsewhere"
                : thing + ": words that were never found";
    }

    String ofSurplus(DocumentMatch document, Prediction surplus) {
        Annotation mention = surplus.annotation();
        Optional<Annotation> instead = document.mentions().missed().stream()
                .filter(other -> overlap(other, mention))
                .findFirst();
        if (instead.isPresent()) {
            return mention.type() + " instead of " + instead.get().type();
        }
        if (document.gold().stream().anyMatch(gold -> sameType(gold, mention) && overlap(gold, mention))) {
            return mention.type() + " beside another found for the same words";
        }
        String thing = mention.type() + " " + String.join("+", mention.concepts()) + ", by rule " + surplus.rule();
        return annotated.contains(Words.of(mention))
                ? thing + ": words that are annotated elsewhere"
                : thing + ": words that are never annotated";
    }

    private static Stream<Prediction> found(DocumentMatch document) {
        return Stream.concat(
                document.mentions().pairs().stream().map(pair -> pair.found()), document.mentions().surplus().stream());
    }

    private static boolean sameType(Annotation one, Annotation other) {
        return one.type().equals(other.type());
    }

    private static boolean overlap(Annotation one, Annotation other) {
        return one.span().overlaps(other.span());
    }
}
