package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes the graph as the files that {@code neo4j-admin database import} takes: five kinds of nodes for what documents are
 * made of, one for the things they speak of, and two of relationships. Ids are the graph's IRIs. Holds the things in memory,
 * and one document at a time. To be used within one read transaction.
 */
public final class Neo4jFiles {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Selection selection;
    private final Names names;

    /**
     * Takes what is to be written.
     *
     * @param selection of it, the documents count, which claims, and whether sentences keep their words
     */
    public Neo4jFiles(DatasetGraph dataset, Iris iris, Selection selection) {
        this.dataset = dataset;
        this.iris = iris;
        this.selection = selection;
        this.names = new Names(dataset, iris);
    }

    /** Writes all files, each sorted by document and place. */
    public void write(FileSet files) {
        things(files);
        each(files, "documents.csv", Neo4jFiles::document, "iri:ID", "name", "title", "source", "url", ":LABEL");
        each(files, "questions.csv", Neo4jFiles::questions, "iri:ID", "number:int", "text", ":LABEL");
        each(files, "sentences.csv", this::sentences, "iri:ID", "text", "begin:int", "end:int", ":LABEL");
        each(
                files,
                "mentions.csv",
                this::mentions,
                "iri:ID",
                "words",
                "begin:int",
                "end:int",
                "type",
                "status",
                "cues",
                "rule",
                ":LABEL");
        each(files, "claims.csv", this::claims, "iri:ID", "property", "status", "role", ":LABEL");
        each(
                files,
                "statements.csv",
                this::statements,
                ":START_ID",
                ":END_ID",
                ":TYPE",
                "status",
                "role",
                "document",
                "claim");
        files.write("relationships.csv", out -> {
            try (CsvFile csv = CsvFile.forPrograms(out)) {
                csv.row(":START_ID", ":END_ID", ":TYPE");
                selection.documents(dataset, iris).forEach(document -> relationships(document, csv));
                names.broader((narrower, broader) -> csv.row(narrower.getURI(), broader.getURI(), "BROADER"));
            }
        });
    }

    private void each(FileSet files, String name, BiConsumer<DocumentGraph, CsvFile> rows, String... header) {
        files.write(name, out -> {
            try (CsvFile csv = CsvFile.forPrograms(out)) {
                csv.row((Object[]) header);
                selection.documents(dataset, iris).forEach(document -> rows.accept(document, csv));
            }
        });
    }

    private record Thing(String name, String code, String labels) {}

    private void things(FileSet files) {
        Map<String, Thing> things = new TreeMap<>();
        names.things().forEach(node -> things.put(node.getURI(), thing(Optional.empty(), node)));
        selection
                .documents(dataset, iris)
                .forEach(document -> Stream.concat(
                                document.claims().stream()
                                        .flatMap(claim -> Stream.of(
                                                document.one(claim, RDF.Nodes.subject),
                                                document.one(claim, RDF.Nodes.object))),
                                document.mentions().stream()
                                        .flatMap(mention ->
                                                document.objects(mention, Terms.ITSRDF_TA_IDENT_REF).stream()))
                        .forEach(node ->
                                things.computeIfAbsent(node.getURI(), key -> thing(Optional.of(document), node))));
        files.write("things.csv", out -> {
            try (CsvFile csv = CsvFile.forPrograms(out)) {
                csv.row("iri:ID", "name", "code", ":LABEL");
                things.forEach((iri, thing) -> csv.row(iri, thing.name(), thing.code(), thing.labels()));
            }
        });
    }

    private Thing thing(Optional<DocumentGraph> document, Node node) {
        List<String> types = names.types(document, node);
        return new Thing(
                names.name(document, node), names.notation(node), types.isEmpty() ? "Thing" : String.join(";", types));
    }

    private static void document(DocumentGraph document, CsvFile csv) {
        csv.row(
                document.self().getURI(),
                document.name(),
                document.title(),
                document.text(document.self(), DCTerms.source.asNode()),
                document.text(document.self(), Terms.SCHEMA_URL),
                "Document");
    }

    private static void questions(DocumentGraph document, CsvFile csv) {
        for (Node question : document.questions()) {
            csv.row(
                    question.getURI(),
                    document.position(question),
                    document.text(question, Terms.SCHEMA_NAME),
                    "Question");
        }
    }

    private void sentences(DocumentGraph document, CsvFile csv) {
        for (Node sentence : document.sentences()) {
            @Nullable String text = selection.noText() ? null : document.text(sentence, Terms.NIF_ANCHOR_OF);
            csv.row(sentence.getURI(), text, begin(document, sentence), end(document, sentence), "Sentence");
        }
    }

    private void mentions(DocumentGraph document, CsvFile csv) {
        for (Node mention : document.mentions()) {
            csv.row(
                    mention.getURI(),
                    document.text(mention, Terms.NIF_ANCHOR_OF),
                    begin(document, mention),
                    end(document, mention),
                    Names.localName(document.one(mention, Ag.type)),
                    document.first(mention, Ag.mentionStatus)
                            .map(Names::localName)
                            .orElse(""),
                    document.cues(mention),
                    document.text(mention, Ag.rule),
                    "Mention");
        }
    }

    private static int begin(DocumentGraph document, Node words) {
        return document.number(words, Terms.NIF_BEGIN_INDEX);
    }

    private static int end(DocumentGraph document, Node words) {
        return document.number(words, Terms.NIF_END_INDEX);
    }

    private Stream<Node> taken(DocumentGraph document) {
        return document.claims().stream().filter(claim -> selection.takes(document, claim));
    }

    private void claims(DocumentGraph document, CsvFile csv) {
        taken(document)
                .forEach(claim -> csv.row(
                        claim.getURI(),
                        Names.localName(document.one(claim, RDF.Nodes.predicate)),
                        status(document, claim),
                        role(document, claim),
                        "Claim"));
    }

    private void statements(DocumentGraph document, CsvFile csv) {
        taken(document)
                .forEach(claim -> csv.row(
                        document.one(claim, RDF.Nodes.subject).getURI(),
                        document.one(claim, RDF.Nodes.object).getURI(),
                        relationshipType(document.one(claim, RDF.Nodes.predicate)),
                        status(document, claim),
                        role(document, claim),
                        document.self().getURI(),
                        claim.getURI()));
    }

    private static String status(DocumentGraph document, Node claim) {
        return Names.localName(document.one(claim, Ag.status));
    }

    private static String role(DocumentGraph document, Node claim) {
        return document.first(claim, Ag.role).map(Names::localName).orElse("");
    }

    /** As Neo4j's users write them: {@code WORKS_WITH}. */
    private static String relationshipType(Node property) {
        return Names.localName(property)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private void relationships(DocumentGraph document, CsvFile csv) {
        Relationships rows = new Relationships(document, csv);
        rows.add(document.self(), Terms.SCHEMA_ABOUT, "ABOUT");
        rows.add(document.self(), Terms.SCHEMA_MAIN_ENTITY, "HAS_QUESTION");
        for (Node sentence : document.sentences()) {
            rows.add(sentence, Ag.inAnswerTo, "IN_ANSWER_TO");
        }
        for (Node mention : document.mentions()) {
            rows.add(mention, Ag.sentence, "IN_SENTENCE");
            rows.add(mention, Terms.ITSRDF_TA_IDENT_REF, "MEANS");
        }
        taken(document).forEach(claim -> {
            rows.add(claim, RDF.Nodes.subject, "SUBJECT");
            rows.add(claim, RDF.Nodes.object, "OBJECT");
            rows.add(claim, Ag.inAnswerTo, "IN_ANSWER_TO");
            rows.add(claim, Terms.PROV_WAS_DERIVED_FROM, "EVIDENCE");
        });
    }

    private record Relationships(DocumentGraph document, CsvFile csv) {
        void add(Node from, Node property, String type) {
            document.objects(from, property).forEach(to -> csv.row(from.getURI(), to.getURI(), type));
        }
    }
}
