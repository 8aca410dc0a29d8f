package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Recipes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFileTest {
    private static final Map<String, String> PREFIXES = Map.of(
            "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", "schema", "https://schema.org/");
    private static final QueryFile WORDS = QueryFile.of("words", """
            # title: Words of a document
            # meaning: The mentions with these words,
            # meaning: and where they begin.
            # param: words string "Soup Guild" the words of the mention
            # param: after integer 10 the least offset
            # param: context iri - the text
            # Not a header: title: x
            SELECT ?begin {
              GRAPH ?g { ?m nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:referenceContext ?context }
              FILTER (?begin >= ?after)
            }
            """);

    @Test
    void reads_title_meaning_and_parameters_from_the_header() {
        assertThat(WORDS.title()).isEqualTo("Words of a document");
        assertThat(WORDS.meaning()).isEqualTo("The mentions with these words, and where they begin.");
        assertThat(WORDS.parameters())
                .extracting(
                        p -> p.name() + " " + p.type().word() + " " + p.usual().orElse("-"))
                .containsExactly("words string Soup Guild", "after integer 10", "context iri -");
    }

    @Test
    void runs_bare_with_its_defaults() {
        assertThat(begins(Map.of())).containsExactly("105");
    }

    @Test
    void binds_the_values_that_it_is_given() {
        assertThat(begins(Map.of("words", "passata", "after", "88"))).containsExactly("88");
        assertThat(begins(Map.of("words", "passata", "after", "89"))).isEmpty();
        assertThat(begins(Map.of("context", Iris.DEFAULT_BASE + "doc/soup#char=0,144")))
                .containsExactly("105");
        assertThat(begins(Map.of("context", "urn:other"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\" ; nif:beginIndex ?begin } } #",
                "\" } UNION { ?m nif:beginIndex ?begin } #",
                "?m",
                "x\\",
                "x\n\r\"\"\"",
                "$words"
            })
    void leaves_a_value_a_value_whatever_is_in_it(String value) {
        DatasetGraph dataset = dataset();
        assertThat(begins(Map.of("words", value))).isEmpty();

        Quad words = dataset.find(null, null, node(), null).next();
        dataset.add(
                words.getGraph(),
                words.getSubject(),
                words.getPredicate(),
                org.apache.jena.graph.NodeFactory.createLiteralString(value));
        List<String> found = run(WORDS, dataset, Map.of("words", value, "after", "0"), QueryFileTest::begins);
        assertThat(found).hasSize(1);
    }

    private static org.apache.jena.graph.Node node() {
        return org.apache.jena.graph.NodeFactory.createURI(PREFIXES.get("nif") + "anchorOf");
    }

    @Test
    void says_what_is_wrong_with_a_value_a_name_or_a_query() {
        assertThatThrownBy(() -> begins(Map.of("after", "soon")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("'soon'");
        assertThatThrownBy(() -> begins(Map.of("context", "a> b")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("IRI");
        assertThatThrownBy(() -> begins(Map.of("worlds", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("words, after, context");
        assertThatThrownBy(() -> run(QueryFile.of("bad", "SELECT ?x { ?x"), dataset(), Map.of(), QueryFileTest::begins))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("'bad' is not SPARQL");
        assertThatThrownBy(() -> QueryFile.of("bad", "# param: x colour - of\nASK {}"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("bad, line 1: ", "colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# title: T\\n# param: x\\nASK { ?x a ?y }|bad, line 2: a parameter is written",
                "# param: x stat - of\\nASK { ?x a ?y }|Did you mean 'state'?",
                "# param: x integer soon of\\nASK { ?x a ?y }|bad, line 1: the default does not fit the type.",
                "# param: x state - of\\nASK { ?y a ?z }|bad, line 1: the query does not use ?x. Use it, or take the line out.",
                "# param: x state - of\\n# param: x state - of\\nASK { ?x a ?y }|bad, line 2: there are two parameters 'x'",
                "# param: x state - of\\n# example: y=1\\nASK { ?x a ?y }|bad, line 2: the example sets 'y', which is no parameter",
                "# param: x state - of\\n# example: one two\\nASK { ?x a ?y }|bad, line 2: an example is written"
            })
    void names_the_line_of_a_header_that_is_not_well_formed_and_what_to_do(String text, String message) {
        assertThatThrownBy(() -> QueryFile.of("bad", text.replace("\\n", "\n")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(message);
    }

    @Test
    void stops_a_query_that_takes_too_long() {
        QueryFile endless = QueryFile.of(
                "endless",
                "SELECT (COUNT(*) AS ?begin) { GRAPH ?g { "
                        + "?a ?b ?c . ?d ?e ?f . ?h ?i ?j . ?k ?l ?m . ?n ?o ?p . ?q ?r ?s } }");

        assertThatThrownBy(() -> run(endless, dataset(), Map.of(), QueryFileTest::begins))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("was stopped after");
    }

    @Test
    void asks_no_other_server() {
        QueryFile service = QueryFile.of("service", "SELECT ?begin { SERVICE <http://127.0.0.1:9/> { ?s ?p ?begin } }");

        assertThatThrownBy(() -> run(service, dataset(), Map.of(), QueryFileTest::begins))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SERVICE execution disabled");
    }

    @Test
    void finds_the_queries_of_a_folder_by_name(@TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("b.rq"), "# title: Second\nASK {}");
        Files.writeString(temp.resolve("a.rq"), "ASK {}");
        Files.writeString(temp.resolve("notes.txt"), "");

        assertThat(QueryPack.folder(temp).queries())
                .extracting(QueryFile::title)
                .containsExactly("a", "Second");
        assertThat(QueryPack.folder(temp).find("b")).isPresent();
        assertThat(QueryPack.folder(temp).find("notes")).isEmpty();
    }

    private static List<String> begins(Map<String, String> values) {
        return run(WORDS, dataset(), values, QueryFileTest::begins);
    }

    private static <T> T run(
            QueryFile query, DatasetGraph dataset, Map<String, String> values, Function<QueryExec, T> reader) {
        return query.run(dataset, PREFIXES, values, Duration.ofSeconds(2), reader);
    }

    private static List<String> begins(QueryExec execution) {
        return execution.select().materialize().stream()
                .map(row -> row.get("begin").getLiteralLexicalForm())
                .toList();
    }

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new GraphMapper(new Iris(Iris.DEFAULT_BASE)).write(Recipes.minestrone("soup"), quad -> dataset.add(quad));
        return dataset;
    }
}
