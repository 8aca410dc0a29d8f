package io.answergraph.evaluate;

import io.answergraph.model.Claim;
import io.answergraph.model.CodePoints;
import io.answergraph.model.EntityId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Property;
import io.answergraph.model.PropertyId;
import io.answergraph.model.RoleId;
import io.answergraph.model.Span;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes extractions in the terms of gold files. Immutable. */
public final class Predictions {
    private final Map<PropertyId, Property> relations;
    private final Function<Link, List<String>> codes;

    /**
     * @param codes what a link is called in gold files
     */
    public Predictions(Ontology ontology, Function<Link, List<String>> codes) {
        this.codes = codes;
        Set<PropertyId> ofMentions = ontology.types().stream()
                .map(MentionType::claimProperty)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        relations = ontology.properties().stream()
                .filter(property -> !ofMentions.contains(property.id()))
                .collect(Collectors.toUnmodifiableMap(Property::id, Function.identity()));
    }

    /** What was found in one document; spans count code points. */
    public DocumentPredictions of(Extraction extraction) {
        return new Writing(extraction).predictions();
    }

    private final class Writing {
        private final Extraction extraction;
        private final String doc;
        private final String text;
        private final CodePoints codePoints;
        private final Map<Mention, SortedSet<String>> roles = new HashMap<>();

        Writing(Extraction extraction) {
            this.extraction = extraction;
            this.doc = extraction.document().origin().path();
            this.text = extraction.document().text();
            this.codePoints = CodePoints.of(text);
            for (Claim claim : extraction.claims()) {
                claim.role()
                        .map(RoleId::name)
                        .ifPresent(role -> claim.evidence()
                                .forEach(mention -> roles.computeIfAbsent(mention, m -> new TreeSet<>())
                                        .add(role)));
            }
        }

        DocumentPredictions predictions() {
            List<Relation> stated = new ArrayList<>();
            for (Claim claim : extraction.claims()) {
                Property property = relations.get(claim.property());
                if (property != null) {
                    relate(claim, property, stated);
                }
            }
            return new DocumentPredictions(
                    doc,
                    text,
                    extraction.mentions().stream().map(this::prediction).toList(),
                    stated.stream().distinct().toList());
        }

        private Prediction prediction(Mention mention) {
            Annotation annotation = new Annotation(
                    doc,
                    mention.question(),
                    codePoints.at(mention.span()),
                    mention.span().of(text),
                    mention.type().name(),
                    new TreeSet<>(codes.apply(mention.link())),
                    mention.status(),
                    mention.link() instanceof Link.Named,
                    roles.getOrDefault(mention, new TreeSet<>()));
            List<String> cues =
                    mention.cues().stream().map(cue -> cue.span().of(text)).toList();
            return new Prediction(annotation, mention.rule(), cues);
        }

        /**
         * One relation for each mention of the claim's object, from the mentions of its subject in the same sentence, else from the
         * nearest and whatever stands with that as name or acronym. A claim that rests on one end alone (a body's name that tells its parent) gives none: no
         * words stand for the other.
         */
        private void relate(Claim claim, Property property, List<Relation> stated) {
            List<Mention> subjects = ends(claim, property.domain(), claim.subject());
            for (Mention object : ends(claim, property.range(), claim.object())) {
                for (Mention subject : nearest(subjects, object)) {
                    stated.add(new Relation(
                            doc,
                            object.question(),
                            claim.property().name(),
                            end(subject),
                            end(object),
                            Optional.of(claim.status())));
                }
            }
        }

        private List<Mention> ends(Claim claim, TypeId type, EntityId thing) {
            return claim.evidence().stream()
                    .filter(mention -> mention.type().equals(type) && names(mention, thing))
                    .toList();
        }

        private List<Mention> nearest(List<Mention> subjects, Mention object) {
            Span at = object.span();
            Optional<Mention> nearest = subjects.stream()
                    .filter(subject -> !subject.equals(object))
                    .min(Comparator.comparingInt((Mention subject) -> distance(subject.span(), at))
                            .thenComparing(Mention::span));
            List<Mention> beside = subjects.stream()
                    .filter(subject ->
                            !subject.equals(object) && subject.sentence().equals(object.sentence()))
                    .toList();
            if (!beside.isEmpty()) {
                return beside;
            }
            Texts words = new Texts(text);
            return nearest.stream()
                    .flatMap(found -> subjects.stream()
                            .filter(subject -> subject.equals(found)
                                    || abbreviates(subject, found, words)
                                    || abbreviates(found, subject, words)))
                    .toList();
        }

        private boolean abbreviates(Mention acronym, Mention name, Texts words) {
            return Acronyms.abbreviates(codePoints.at(acronym.span()), codePoints.at(name.span()), words);
        }

        private Relation.End end(Mention mention) {
            return new Relation.End(
                    codePoints.at(mention.span()), mention.span().of(text));
        }
    }

    private static boolean names(Mention mention, EntityId thing) {
        return switch (mention.link()) {
            case Link.Linked linked -> linked.concepts().contains(thing);
            case Link.Named named -> named.body().id().equals(thing);
            case Link.Unlinked unlinked -> false;
        };
    }

    /** Offsets between two spans; 0 where they touch or overlap. */
    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()));
    }
}
