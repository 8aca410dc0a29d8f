package io.answergraph.evaluate;

import io.answergraph.model.Problem;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What people annotated.
 *
 * @param mentions in order of the files and their lines
 * @param relations in order of the files and their lines
 * @param relationDocuments the documents whose relations were annotated, also where they have none
 * @param problems what was wrong with the files
 */
public record Gold(
        List<Line<Annotation>> mentions,
        List<Line<Relation>> relations,
        SortedSet<String> relationDocuments,
        List<Problem> problems) {
    public Gold {
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
        relationDocuments = new TreeSet<>(relationDocuments);
        problems = List.copyOf(problems);
    }

    /**
     * A line of a gold file.
     *
     * @param where file and line
     */
    public record Line<T>(String where, T value) {}

    /** Paths of all documents that the gold is about. */
    public SortedSet<String> documents() {
        SortedSet<String> documents = new TreeSet<>(relationDocuments);
        mentions.forEach(line -> documents.add(line.value().doc()));
        return documents;
    }

    /**
     * Without the lines that do not fit their documents: unknown documents, words that do not stand at their span, mentions
     * given twice. Each is a problem; an unknown document is one in all.
     *
     * @param texts the documents' texts, by path
     */
    public Gold fitting(Map<String, String> texts) {
        return new Fit(texts).apply();
    }

    private final class Fit {
        private final Map<String, Texts> texts = new HashMap<>();
        private final Set<String> unknown = new HashSet<>();
        private final Set<List<Object>> seen = new HashSet<>();
        private final List<Problem> found = new ArrayList<>(problems);

        Fit(Map<String, String> byPath) {
            byPath.forEach((doc, text) -> texts.put(doc, new Texts(text)));
        }

        Gold apply() {
            List<Line<Annotation>> keptMentions =
                    mentions.stream().filter(this::fits).toList();
            List<Line<Relation>> keptRelations =
                    relations.stream().filter(this::fitsBothEnds).toList();
            SortedSet<String> known = new TreeSet<>(relationDocuments);
            known.retainAll(texts.keySet());
            return new Gold(keptMentions, keptRelations, known, found);
        }

        private boolean fits(Line<Annotation> line) {
            Annotation mention = line.value();
            return fits(line.where(), mention.doc(), mention.span(), mention.text())
                    && isFirst(line.where(), List.of(mention.doc(), mention.type(), mention.span()));
        }

        private boolean fitsBothEnds(Line<Relation> line) {
            Relation relation = line.value();
            Span subject = relation.subject().first();
            Span object = relation.object().first();
            return fits(
                            line.where(),
                            relation.doc(),
                            subject,
                            relation.subject().text())
                    && fits(
                            line.where(),
                            relation.doc(),
                            object,
                            relation.object().text())
                    && isFirst(line.where(), List.of(relation.doc(), relation.property(), subject, object));
        }

        private boolean fits(String where, String doc, Span span, String words) {
            Texts text = texts.get(doc);
            if (text == null) {
                if (unknown.add(doc)) {
                    report(
                            where,
                            "The document '" + doc + "' was not found, so none of its lines count."
                                    + " Put it beside the gold file, or name its folder with --documents DIR.");
                }
                return false;
            }
            Optional<String> there = text.reaches(span) ? Optional.of(text.at(span)) : Optional.empty();
            if (there.equals(Optional.of(words))) {
                return true;
            }
            report(
                    where,
                    "At " + span.start() + " to " + span.end() + " the document '" + doc + "' has "
                            + there.map(t -> "'" + t + "'").orElse("no text") + ", not '" + words
                            + "'; the line is left out. Count code points, the end exclusive.");
            return false;
        }

        private boolean isFirst(String where, List<Object> key) {
            boolean first = seen.add(key);
            if (!first) {
                report(where, "The same is annotated in an earlier line; this one is left out. Remove one of them.");
            }
            return first;
        }

        private void report(String where, String message) {
            found.add(new Problem(Problem.Code.INVALID_RECORD, where, message));
        }
    }

    /** The mentions of one document. */
    List<Annotation> mentions(String doc) {
        return values(mentions.stream())
                .filter(mention -> mention.doc().equals(doc))
                .toList();
    }

    /** The relations of one document. */
    List<Relation> relations(String doc) {
        return values(relations.stream())
                .filter(relation -> relation.doc().equals(doc))
                .toList();
    }

    private static <T> Stream<T> values(Stream<Line<T>> lines) {
        return lines.map(Line::value);
    }
}
