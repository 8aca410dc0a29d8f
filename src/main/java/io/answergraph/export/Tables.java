package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes what documents say as tables that open in a spreadsheet. Several sentences or cues share a cell with bars between
 * them. Holds one document at a time. To be used within one read transaction.
 */
public final class Tables {
    private static final String BAR = " | ";

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Selection selection;
    private final Names names;

    /**
     * Takes what is to be written.
     *
     * @param selection of it, the documents count; with {@code noText}, sentences are left out;
     *     with {@code assertedOnly}, claims and mentions of another status, but not from the matrix, whose cells would lie
     */
    public Tables(DatasetGraph dataset, Iris iris, Selection selection) {
        this.dataset = dataset;
        this.iris = iris;
        this.selection = selection;
        this.names = new Names(dataset, iris);
    }

    /** Writes one table, sorted by document and place, and flushes {@code out}, which is not closed. */
    public void write(Table table, OutputStream out) {
        try (CsvFile csv = CsvFile.forSpreadsheets(out)) {
            switch (table) {
                case CLAIMS -> claims(csv);
                case MENTIONS -> mentions(csv);
                case MATRIX -> Matrix.write(dataset, iris, selection, names, csv);
            }
        }
    }

    private void claims(CsvFile csv) {
        csv.row(
                "document",
                "document_title",
                "subject",
                "subject_code",
                "property",
                "object",
                "object_type",
                "object_iri",
                "status",
                "role",
                "question_number",
                "question",
                "sentences",
                "cues",
                "claim_iri");
        selection
                .documents(dataset, iris)
                .forEach(document -> document.claims().stream()
                        .filter(claim -> selection.takes(document, claim))
                        .forEach(claim -> claim(csv, document, claim)));
    }

    private void claim(CsvFile csv, DocumentGraph document, Node claim) {
        Node subject = document.one(claim, RDF.Nodes.subject);
        Node object = document.one(claim, RDF.Nodes.object);
        Node question = document.one(claim, Ag.inAnswerTo);
        List<Node> evidence = document.evidence(claim);
        csv.row(
                document.name(),
                document.title(),
                names.name(document, subject),
                names.notation(subject),
                names.name(document, document.one(claim, RDF.Nodes.predicate)),
                names.name(document, object),
                String.join(BAR, names.types(document, object)),
                object.getURI(),
                Names.localName(document.one(claim, Ag.status)),
                document.first(claim, Ag.role)
                        .map(role -> names.name(document, role))
                        .orElse(""),
                document.position(question),
                document.text(question, Terms.SCHEMA_NAME),
                joined(evidence, mention -> sentence(document, mention)),
                joined(evidence, document::cues),
                claim.getURI());
    }

    private void mentions(CsvFile csv) {
        csv.row(
                "document",
                "document_title",
                "question_number",
                "question",
                "sentence",
                "words",
                "begin",
                "end",
                "type",
                "means",
                "means_iri",
                "status",
                "cues",
                "rule",
                "mention_iri");
        selection
                .documents(dataset, iris)
                .forEach(document -> document.mentions().stream()
                        .filter(mention -> selection.takes(document, mention))
                        .forEach(mention -> mention(csv, document, mention)));
    }

    private void mention(CsvFile csv, DocumentGraph document, Node mention) {
        Node question = document.one(document.one(mention, Ag.sentence), Ag.inAnswerTo);
        List<Node> things = document.objects(mention, Terms.ITSRDF_TA_IDENT_REF);
        csv.row(
                document.name(),
                document.title(),
                document.position(question),
                document.text(question, Terms.SCHEMA_NAME),
                sentence(document, mention),
                document.text(mention, Terms.NIF_ANCHOR_OF),
                document.number(mention, Terms.NIF_BEGIN_INDEX),
                document.number(mention, Terms.NIF_END_INDEX),
                Names.localName(document.one(mention, Ag.type)),
                joined(things, thing -> names.name(document, thing)),
                joined(things, Node::getURI),
                document.first(mention, Ag.mentionStatus).map(Names::localName).orElse(""),
                document.cues(mention),
                document.text(mention, Ag.rule),
                mention.getURI());
    }

    private @Nullable String sentence(DocumentGraph document, Node mention) {
        return selection.noText() ? null : document.text(document.one(mention, Ag.sentence), Terms.NIF_ANCHOR_OF);
    }

    private static String joined(List<Node> nodes, Function<Node, @Nullable String> words) {
        return nodes.stream()
                .map(words)
                .filter(text -> text != null && !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BAR));
    }
}
