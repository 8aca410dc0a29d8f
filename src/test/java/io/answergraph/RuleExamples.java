package io.answergraph;

import static java.util.stream.Collectors.joining;

import io.answergraph.model.Claim;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.Ontology;
import io.answergraph.model.Property;
import io.answergraph.model.Span;
import io.answergraph.model.TypeId;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of an example whether the program, with its own ontology, does what the example expects. */
final class RuleExamples {
    private static final Set<String> STATUS_FREE = Set.of("State");

    private final Ontology ontology =
            OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology();
    private final Pipeline pipeline = new Pipeline(ontology);
    private final Map<EntityId, Concept> concepts =
            ontology.concepts().stream().collect(Collectors.toMap(Concept::id, Function.identity()));

    /** What is expected and what is there instead; empty where the example holds. */
    Optional<Difference> check(String file, List<String> columns) {
        String name = file.replace(".tsv", "");
        return switch (name) {
            case "mentions" -> mentions(columns, type -> true);
            case "states" -> mentions(columns, "State"::equals);
            case "agencies" -> mentions(columns, "Agency"::equals);
            case "relations" -> relations(columns);
            case "subjects" -> subjects(columns);
            case "frames" -> frame(columns);
            default -> status(columns, name.substring("status-".length()));
        };
    }

    /** Two texts that should be equal. */
    record Difference(String expected, String found) {
        private static Optional<Difference> between(Set<String> expected, Set<String> found) {
            return expected.equals(found)
                    ? Optional.empty()
                    : Optional.of(new Difference(String.join("; ", expected), String.join("; ", found)));
        }
    }

    private Optional<Difference> status(List<String> columns, String status) {
        MarkedText marked = MarkedText.parse(columns.get(0));
        OhioDocument read = read(marked, columns);
        Set<String> expected = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (MarkedText.Mark mark : marked.marks()) {
            String words = mark.type() + " '" + mark.span().of(marked.text()) + "' ";
            expected.add(words + status);
            found.add(words
                    + closest(read, mark)
                            .map(m -> m.status().orElseThrow().word() + cues(read, m))
                            .orElse("not found"));
        }
        return found.stream()
                        .map(f -> f.replaceAll(" by \\[.*", ""))
                        .collect(Collectors.toSet())
                        .equals(expected)
                ? Optional.empty()
                : Difference.between(expected, found);
    }

    private static String cues(OhioDocument read, Mention mention) {
        return " by "
                + mention.cues().stream()
                        .map(cue -> cue.span().of(read.extraction().document().text()))
                        .toList();
    }

    /** The mention of the mark's type that shares most characters with it. */
    private static Optional<Mention> closest(OhioDocument read, MarkedText.Mark mark) {
        Span span = new Span(mark.span().start() + read.offset(), mark.span().end() + read.offset());
        return read.extraction().mentions().stream()
                .filter(m -> m.type().name().equals(mark.type()) && m.span().overlaps(span))
                .max(Comparator.comparingInt(m ->
                        Math.min(m.span().end(), span.end()) - Math.max(m.span().start(), span.start())));
    }

    private Optional<Difference> mentions(List<String> columns, java.util.function.Predicate<String> types) {
        MarkedText marked = MarkedText.parse(columns.get(0));
        OhioDocument read = read(marked, columns);
        Set<String> expected = marked.marks().stream()
                .map(m -> m.span().start() + " " + m.span().of(marked.text()) + " " + m.type() + " " + m.concepts())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = read.extraction().mentions().stream()
                .filter(m -> types.test(m.type().name()))
                .map(m -> (m.span().start() - read.offset()) + " " + read.words(m) + " "
                        + m.type().name() + " " + notations(m.link()))
                .collect(Collectors.toCollection(TreeSet::new));
        return Difference.between(expected, found);
    }

    private List<String> notations(Link link) {
        return switch (link) {
            case Link.Named named -> List.of("NAMED");
            case Link.Unlinked unlinked -> List.of("NEW");
            case Link.Linked linked ->
                linked.concepts().stream()
                        .map(this::notation)
                        .distinct()
                        .sorted()
                        .toList();
        };
    }

    /** The concept's own notation, or its nearest ancestor's. */
    private String notation(EntityId id) {
        Concept concept = concepts.get(id);
        return concept == null
                ? "NEW"
                : concept.notation()
                        .orElseGet(() -> concept.broader().stream()
                                .map(this::notation)
                                .findFirst()
                                .orElse("NEW"));
    }

    private Optional<Difference> relations(List<String> columns) {
        OhioDocument read = read(MarkedText.parse(columns.get(0)), columns);
        Map<EntityId, Set<String>> words = words(read);
        Set<TypeId> subjects = ontology.types().stream()
                .filter(t -> t.isSubject())
                .map(t -> t.id())
                .collect(Collectors.toSet());
        Set<String> between = ontology.properties().stream()
                .filter(p -> !subjects.contains(p.domain()))
                .map(Property::id)
                .map(p -> p.iri())
                .collect(Collectors.toSet());
        Set<String> found = read.extraction().claims().stream()
                .filter(c -> between.contains(c.property().iri()))
                .flatMap(c -> readings(c, words))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        if (!columns.get(1).equals("-")) {
            Arrays.stream(columns.get(1).split("; "))
                    .map(RuleExamples::oriented)
                    .forEach(expected::add);
        }
        return Difference.between(expected, found);
    }

    private static Stream<String> readings(Claim claim, Map<EntityId, Set<String>> words) {
        return Stream.of(oriented(surface(claim.subject(), words) + " "
                + claim.property().name() + " " + surface(claim.object(), words) + " ("
                + claim.status().word() + ")"));
    }

    /** Working together has no direction: the lesser name comes first. */
    private static String oriented(String claim) {
        String[] ends = claim.split(" worksWith | \\((?=[a-z]+\\)$)");
        return ends.length == 3 && ends[0].compareTo(ends[1]) > 0
                ? ends[1] + " worksWith " + ends[0] + " (" + ends[2]
                : claim;
    }

    private static String surface(EntityId id, Map<EntityId, Set<String>> words) {
        return words.getOrDefault(id, Set.of(id.iri())).iterator().next();
    }

    private static Map<EntityId, Set<String>> words(OhioDocument read) {
        Map<EntityId, Set<String>> words = new TreeMap<>();
        for (Mention mention : read.extraction().mentions()) {
            entities(mention.link())
                    .forEach(id ->
                            words.computeIfAbsent(id, key -> new TreeSet<>()).add(read.words(mention)));
        }
        return words;
    }

    private static Stream<EntityId> entities(Link link) {
        return switch (link) {
            case Link.Named named -> Stream.of(named.body().id());
            case Link.Unlinked unlinked -> Stream.of();
            case Link.Linked linked -> linked.concepts().stream();
        };
    }

    private Optional<Difference> subjects(List<String> columns) {
        MarkedText marked = MarkedText.parse(columns.get(0));
        OhioDocument read = read(marked, columns);
        MarkedText.Mark mark = marked.marks().get(0);
        Set<String> found = new TreeSet<>();
        Optional<Mention> mention = closest(read, mark);
        if (mention.isEmpty()) {
            found.add("not found");
        }
        mention.ifPresent(m -> read.extraction().claims().stream()
                .filter(c -> c.evidence().contains(m) && concepts.containsKey(c.subject()))
                .filter(c ->
                        STATUS_FREE.contains(concepts.get(c.subject()).type().name()))
                .forEach(c -> found.add(notation(c.subject()))));
        Set<String> expected = columns.get(1).equals("-")
                ? Set.of()
                : new TreeSet<>(Arrays.asList(columns.get(1).split(",")));
        return Difference.between(expected, found);
    }

    private Optional<Difference> frame(List<String> columns) {
        OhioDocument read = OhioDocument.of(pipeline, columns.get(0), "There is much to say.");
        String found = read.extraction().frames().values().stream()
                .map(frame -> frame.id().name())
                .collect(joining(","));
        return Difference.between(Set.of(columns.get(1)), Set.of(found.isEmpty() ? "-" : found));
    }

    private OhioDocument read(MarkedText marked, List<String> columns) {
        String last = columns.get(columns.size() - 1);
        return OhioDocument.of(pipeline, last.endsWith("?") ? last : OhioDocument.OPEN_QUESTION, marked.text());
    }
}
