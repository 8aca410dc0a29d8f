package io.answergraph.export;

import io.answergraph.compare.Cell;
import io.answergraph.compare.Empty;
import io.answergraph.model.Status;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Subjects by things, as one table: in each cell the one status that stands for all that were found, an exclamation mark
 * where the texts contradict each other, and where nothing was found whether it was asked for. Holds the cells in memory and
 * one document at a time.
 */
final class Matrix {
    private static final String CONFLICT = "!";

    private final Names names;
    private final SortedSet<Thing> columns = new TreeSet<>();
    private final SortedMap<String, Node> subjects = new TreeMap<>();
    private final Map<String, Set<Status>> cells = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Matrix(Names names) {
        this.names = names;
    }

    /** A column: things of one type stand together. */
    private record Thing(String type, String name, String iri) implements Comparable<Thing> {
        private static final Comparator<Thing> ORDER =
                Comparator.comparing(Thing::type).thenComparing(Thing::name).thenComparing(Thing::iri);

        @Override
        public int compareTo(Thing other) {
            return ORDER.compare(this, other);
        }
    }

    static void write(DatasetGraph dataset, Iris iris, Selection selection, Names names, CsvFile csv) {
        Matrix matrix = new Matrix(names);
        selection.documents(dataset, iris).forEach(matrix::add);
        matrix.write(csv);
    }

    /** Only what documents are about makes rows, and only claims of it make cells. */
    private void add(DocumentGraph document) {
        List<Node> about = document.about();
        about.forEach(subject -> subjects.put(subject.getURI(), subject));
        for (Node question : document.questions()) {
            for (Node type : document.objects(question, Ag.asksFor)) {
                about.forEach(subject -> asked.add(cell(subject.getURI(), Names.localName(type))));
            }
        }
        for (Node claim : document.claims()) {
            Node subject = document.one(claim, RDF.Nodes.subject);
            Optional<String> type = names.claimedType(document.one(claim, RDF.Nodes.predicate));
            if (type.isPresent()) {
                add(document, claim, subject, type.get());
            }
        }
    }

    private void add(DocumentGraph document, Node claim, Node subject, String type) {
        Node object = document.one(claim, RDF.Nodes.object);
        Status status =
                Status.valueOf(Names.localName(document.one(claim, Ag.status)).toUpperCase(Locale.ROOT));
        columns.add(new Thing(type, names.name(document, object), object.getURI()));
        cells.computeIfAbsent(cell(subject.getURI(), object.getURI()), key -> EnumSet.noneOf(Status.class))
                .add(status);
    }

    private static String cell(String subject, String other) {
        return subject + " " + other;
    }

    private void write(CsvFile csv) {
        List<String> header = new ArrayList<>(List.of("code", "subject"));
        columns.forEach(thing -> header.add(thing.type() + ": " + thing.name()));
        csv.row(header.toArray());
        subjects.values().stream()
                .sorted(Comparator.comparing((Node subject) -> names.name(subject))
                        .thenComparing(Node::getURI))
                .forEach(subject -> csv.row(row(subject).toArray()));
    }

    private List<String> row(Node subject) {
        List<String> row = new ArrayList<>(List.of(names.notation(subject), names.name(subject)));
        for (Thing thing : columns) {
            Set<Status> found = cells.getOrDefault(cell(subject.getURI(), thing.iri()), Set.of());
            boolean isAsked = asked.contains(cell(subject.getURI(), thing.type()));
            row.add(Cell.chosen(found)
                    .map(status -> status.word() + (Cell.isConflict(found) ? CONFLICT : ""))
                    .orElse((isAsked ? Empty.NOT_NAMED : Empty.NOT_ASKED).words()));
        }
        return row;
    }
}
