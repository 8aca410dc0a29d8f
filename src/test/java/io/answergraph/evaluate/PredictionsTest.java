package io.answergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answergraph.Pipeline;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Link;
import io.answergraph.model.Ontology;
import io.answergraph.model.Problem;
import io.answergraph.model.Span;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On what the pipeline really finds in a small page. */
class PredictionsTest {
    private static final Ontology ONTOLOGY =
            OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology();
    private static final Pipeline PIPELINE = new Pipeline(ONTOLOGY);

    private static final String TEXT = """
            Migrant/Refugee Trafficking in Vermont

            1. What are the risk factors for trafficking in Vermont?
            🍁 Poverty is a risk factor in Vermont.

            2. What services are available for trafficking survivors in Vermont?
            The Vermont Department of Health (VDH) provides counseling. The Vermont State Police may work with local nonprofits.
            """;

    private static DocumentPredictions predictions() {
        List<Document> documents = new ArrayList<>();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Sources.of(List.of("-"), new StandardInput(new ByteArrayInputStream(bytes), "vermont.txt"), Limits.defaults())
                .read(new Sources.Sink() {
                    @Override
                    public void document(Document document) {
                        documents.add(document);
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new AssertionError(problem);
                    }
                });
        Extraction extraction = PIPELINE.extract(documents.get(0));
        return new Predictions(ONTOLOGY, link -> List.of(link instanceof Link.Named ? "NAMED" : "CODE")).of(extraction);
    }

    @Test
    void mentions_are_written_as_in_gold_files_in_code_points() {
        DocumentPredictions predictions = predictions();
        assertThat(predictions.doc()).isEqualTo("vermont.txt");
        assertThat(predictions.mentions()).isNotEmpty().allSatisfy(prediction -> {
            Annotation mention = prediction.annotation();
            Span span = mention.span();
            assertThat(TEXT.substring(TEXT.offsetByCodePoints(0, span.start()), TEXT.offsetByCodePoints(0, span.end())))
                    .isEqualTo(mention.text());
            assertThat(prediction.rule()).isNotBlank();
        });
        assertThat(predictions.mentions())
                .extracting(Prediction::annotation)
                .extracting(Annotation::text, Annotation::type, Annotation::named, Annotation::question)
                .contains(
                        tuple("Poverty", "Factor", false, 1),
                        tuple("VDH", "Agency", true, 2),
                        tuple("counseling", "Service", false, 2));
    }

    @Test
    void roles_come_from_the_claims_that_a_mention_is_evidence_of() {
        assertThat(predictions().mentions())
                .filteredOn(prediction -> prediction.annotation().text().equals("Poverty"))
                .singleElement()
                .satisfies(prediction ->
                        assertThat(prediction.annotation().roles()).containsExactly("risk"));
    }

    @Test
    void relations_join_the_mentions_of_both_ends_and_leave_out_what_is_said_of_the_subject() {
        List<Relation> relations = predictions().relations();
        assertThat(relations).extracting(Relation::property).doesNotContain("factor", "service", "agency");
        assertThat(Acronyms.joined(relations, new Texts(TEXT)))
                .extracting(
                        Relation::property,
                        r -> r.subject().text(),
                        r -> r.object().text())
                .contains(tuple("provides", "Vermont Department of Health", "counseling"))
                .doesNotContain(tuple("provides", "Vermont State Police", "counseling"))
                .filteredOn(relation -> relation.toList().get(0).equals("provides"))
                .hasSize(1);
    }
}
