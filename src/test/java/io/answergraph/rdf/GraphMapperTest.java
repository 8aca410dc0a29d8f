package io.answergraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Body;
import io.answergraph.model.Claim;
import io.answergraph.model.EntityId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GraphMapperTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/recipe/expected.nq");
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @Test
    void says_of_a_document_what_the_golden_file_says() throws IOException {
        List<String> lines = lines(Recipes.minestrone("soups/minestrone"));
        TreeSet<String> missing = new TreeSet<>(Files.readAllLines(GOLDEN));
        TreeSet<String> surplus = new TreeSet<>(lines);
        missing.removeAll(lines);
        surplus.removeAll(Files.readAllLines(GOLDEN));

        assertThat(surplus).as("surplus statements; missing are %s", missing).isEmpty();
        assertThat(missing).as("missing statements").isEmpty();
    }

    @Test
    void says_everything_once_and_without_blank_nodes() {
        List<Quad> quads = quads(Recipes.minestrone("soups/minestrone"));

        assertThat(quads)
                .doesNotHaveDuplicates()
                .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
        assertThat(quads)
                .extracting(q -> q.getGraph().getURI())
                .containsOnly(Iris.DEFAULT_BASE + "doc/soups/minestrone");
    }

    @Test
    void counts_code_points() {
        List<String> lines = lines(Recipes.minestrone("m"));

        assertThat(lines).anyMatch(line -> line.contains("#char=0,") && line.contains("isString"));
        // The pot of food before it is one code point and two units of UTF-16.
        assertThat(lines)
                .anyMatch(line ->
                        line.contains("doc/m#char=68,71&type=Ingredient> ") && line.contains("anchorOf> \"pot\""));
    }

    @Test
    @Timeout(20)
    void says_of_fifty_thousand_named_bodies_in_time_what_each_is() {
        Extraction few = Recipes.minestrone("m");
        Mention mention = few.mentions().getFirst();
        List<Body> bodies = IntStream.range(0, 50_000)
                .mapToObj(i -> new Body(
                        new EntityId("https://example.org/body/" + i),
                        "Body " + i,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false))
                .toList();
        List<Mention> mentions = bodies.stream()
                .map(body -> new Mention(
                        mention.question(),
                        mention.span(),
                        mention.sentence(),
                        mention.type(),
                        new Link.Named(body),
                        mention.status(),
                        List.of(),
                        "name"))
                .toList();
        List<Quad> quads = quads(
                new Extraction(few.document(), few.about(), few.frames(), mentions, List.of(), bodies, List.of()));

        assertThat(quads.stream()
                        .filter(quad -> quad.getSubject().getURI().startsWith("https://example.org/body/")
                                && quad.getObject().isURI()
                                && quad.getObject().hasURI(mention.type().iri())))
                .hasSize(50_000);
    }

    @Test
    void repeats_asserted_claims_alone_as_plain_triples() {
        List<String> lines = lines(Recipes.minestrone("m"));
        String uses = "<https://w3id.org/answergraph/id/dish/minestrone> <https://example.org/recipes#uses> ";

        assertThat(lines)
                .filteredOn(line -> line.startsWith(uses))
                .hasSize(3)
                .noneMatch(line -> line.contains("food/egg"));
    }

    @Test
    void names_a_claim_by_its_parts_and_not_by_its_evidence() {
        Claim claim = Recipes.minestrone("m").claims().get(2);
        Claim other = new Claim(
                claim.subject(),
                claim.property(),
                claim.object(),
                claim.status(),
                claim.role(),
                7,
                Recipes.minestrone("m").mentions());
        Claim roleless = new Claim(
                claim.subject(),
                claim.property(),
                claim.object(),
                claim.status(),
                java.util.Optional.empty(),
                1,
                claim.evidence());
        var id = Recipes.minestrone("m").document().id();

        assertThat(IRIS.claim(id, claim)).isEqualTo(IRIS.claim(id, other)).matches(".*/doc/m/claim/[0-9a-f]{20}");
        assertThat(IRIS.claim(id, roleless)).isNotEqualTo(IRIS.claim(id, claim));
    }

    static List<Quad> quads(Extraction extraction) {
        List<Quad> quads = new ArrayList<>();
        new GraphMapper(IRIS).write(extraction, quads::add);
        return quads;
    }

    private static List<String> lines(Extraction extraction) {
        return quads(extraction).stream().map(q -> NodeFmtLib.strNQ(q).strip()).toList();
    }
}
