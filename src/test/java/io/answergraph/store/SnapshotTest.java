package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.rdf.Recipes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger may ask of a store, and what not. */
class SnapshotTest {
    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
            PREFIX sparql: <http://www.w3.org/ns/sparql#>
            """;

    private static final Duration LIMIT = Duration.ofMillis(700);

    /** Backtracks for longer than anyone lives. */
    private static final String EVIL = "\"(a*)*(a*)*(a*)*b\"";

    private static final String LONG = "\"" + "a".repeat(60) + "\"";

    @TempDir
    private static Path temp;

    private static GraphStore store;

    @BeforeAll
    static void build() {
        store = GraphStore.openForWriting(temp.resolve("graph"));
        store.update(Recipes.ontology(), "1", update -> {
            update.put(Recipes.minestrone("soups/one"));
            update.run(new Run(Instant.EPOCH, Duration.ofSeconds(1), "the-host", List.of()));
            return update;
        });
        StringBuilder all = new StringBuilder(PREFIXES + "INSERT DATA { GRAPH :big {");
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 60; j++) {
                all.append(" :n").append(i).append(" :p :n").append(j).append(" .");
            }
        }
        store.edit(UpdateFactory.create(all + "} }"), Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?c ?f",
                "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT ?a (GROUP_CONCAT(?f) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
                "SELECT ?a (COUNT(DISTINCT ?f) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?g ?i",
                "SELECT * { ?s ((:p/:p/:p/:p/:p/:p)|:q) ?o }",
                "SELECT * { GRAPH ?g { :n1 ((:p/:p/:p/:p/:p/:p)|:q) ?o } }",
                "SELECT * FROM :big { :n1 ((:p/:p/:p/:p/:p/:p)|:q) ?o }",
                "ASK { :n1 ((:p/:p/:p/:p/:p/:p)|:q) :nowhere }",
                "ASK { ?x :p ?y FILTER NOT EXISTS { :n1 ((:p/:p/:p/:p/:p/:p)|:q) ?o } }",
                "SELECT (COUNT(*) AS ?n) { ?s (:p|!:p)* ?o . ?o (:p|!:p)* ?s . ?o (:p|!:p)+ ?t }",
                "ASK { ?a :p ?b . ?c :p ?d MINUS { ?a :p ?e . ?e :p ?f . ?f :p ?c . ?c :p ?d } FILTER(false) }",
                "ASK { ?a :p ?b FILTER EXISTS { ?c :p ?d . ?e :p ?f . ?g :p ?h . ?i :p ?j FILTER(STR(?j) = 'no') } }",
                "CONSTRUCT { ?a :x ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = 'no') }",
                "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = 'no') }",
                "SELECT * { { SELECT ?a { ?a :p ?b . ?c :p ?d . ?e :p ?f } } { SELECT ?a { ?a :p ?y . ?z :p ?w } } }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i FILTER(STR(?i) = 'no') } } }"
            })
    void a_query_that_takes_too_long_is_stopped(String query) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> count(query)).isInstanceOf(QueryCancelledException.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(LIMIT.plusSeconds(4));
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "ASK { FILTER REGEX(LONG, EVIL) }",
                "ASK { FILTER REGEX(LONG, EVIL, 'i') }",
                "SELECT * { VALUES ?t { LONG } VALUES ?p { EVIL } FILTER REGEX(?t, ?p) }",
                "SELECT (REPLACE(LONG, EVIL, 'x') AS ?y) {}",
                "SELECT * { VALUES ?p { EVIL } BIND(REPLACE(LONG, ?p, 'x') AS ?y) }",
                "SELECT (SUM(STRLEN(REPLACE(LONG, EVIL, 'x'))) AS ?y) {}",
                "SELECT (GROUP_CONCAT(?x ; separator='') AS ?y) { VALUES ?x { LONG } } GROUP BY (REGEX(?x, EVIL)) HAVING (REGEX(MAX(?x), EVIL))",
                "SELECT * { VALUES ?x { LONG 'a' } } ORDER BY REGEX(?x, EVIL)",
                "SELECT * { { SELECT (REPLACE(?x, EVIL, 'x') AS ?y) { VALUES ?x { LONG } } } }",
                "ASK { FILTER NOT EXISTS { VALUES ?x { LONG } FILTER REGEX(?x, EVIL) } }",
                "ASK { ?s :p ?o FILTER EXISTS { ?s :p ?o2 FILTER REGEX(LONG, EVIL) } }",
                "ASK { OPTIONAL { VALUES ?x { LONG } FILTER REGEX(?x, EVIL) } }",
                "ASK { VALUES ?x { LONG } MINUS { VALUES ?x { LONG } FILTER REGEX(?x, EVIL) } }",
                "ASK { { FILTER REGEX(LONG, EVIL) } UNION { FILTER IF(REGEX(LONG, EVIL), true, false) } }",
                "CONSTRUCT { ?x :p ?y } { VALUES ?y { LONG } BIND(IRI(REPLACE(?y, EVIL, 'x')) AS ?x) }",
                "SELECT (fn:matches(LONG, EVIL) AS ?y) {}",
                "SELECT (fn:replace(LONG, EVIL, 'x') AS ?y) {}",
                "SELECT (sparql:regex(LONG, EVIL) AS ?y) {}",
                "SELECT (sparql:replace(LONG, EVIL, 'x') AS ?y) {}",
                "SELECT * { VALUES ?x { LONG } FILTER(fn:matches(?x, EVIL)) }",
                "SELECT * FROM :big { VALUES ?x { LONG } FILTER REGEX(?x, EVIL) }"
            })
    void a_regular_expression_takes_no_longer_than_its_text(String query) {
        Instant start = Instant.now();
        count(query.replace("LONG", LONG).replace("EVIL", EVIL));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void regular_expressions_mean_what_the_specification_says() {
        assertThat(value("REGEX('Alice', '^ali', 'i')")).isEqualTo("true");
        assertThat(value("REGEX('a\\nb', 'a.b')")).isEqualTo("false");
        assertThat(value("REGEX('a\\nb', 'a.b', 's')")).isEqualTo("true");
        assertThat(value("REGEX('x\\nb', '^b', 'm')")).isEqualTo("true");
        assertThat(value("REGEX('helloworld', 'hello world', 'x')")).isEqualTo("true");
        assertThat(value("REGEX('a.b', 'a.b', 'q') && ! REGEX('axb', 'a.b', 'q')"))
                .isEqualTo("true");
        assertThat(value("REPLACE('abcd', 'b', 'Z')")).isEqualTo("aZcd");
        assertThat(value("REPLACE('abab', 'B', 'Z', 'i')")).isEqualTo("aZaZ");
        assertThat(value("REPLACE('abracadabra', 'a(.)', 'a$1$1')")).isEqualTo("abbraccaddabbra");
        assertThat(value("REPLACE('a', '.*', 'x')")).isEqualTo("x");
        assertThat(value("LANG(REPLACE('abcd'@en, 'b', 'Z'))")).isEqualTo("en");
        assertThat(value("REPLACE('Müller', 'Ü', 'ue', 'i')")).isEqualTo("Mueller");
        assertThat(value("COALESCE(REPLACE('a', 'a', '$7'), 'no such group')")).isEqualTo("no such group");
        assertThat(value("COALESCE(REGEX('a', 'a', CONCAT('k', '')), 'no such flag')"))
                .isEqualTo("no such flag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)\\\\1", "(?=a)", "((((a{99}){99}){99}){99})", "a{2000}"})
    void a_regular_expression_that_cannot_be_run_in_linear_time_is_refused(String regex) {
        assertThatThrownBy(() -> count("ASK { ?s ?p ?o FILTER REGEX('a', '" + regex + "') }"))
                .isInstanceOf(org.apache.jena.query.QueryException.class)
                .hasMessageContaining("regular expression");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s prov:startedAtTime ?o }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
                "SELECT * { VALUES ?g { <urn:x-arq:DefaultGraph> <urn:x-arq:DefaultGraphNode> } GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { BIND(IRI(CONCAT('urn:x-arq:Default', 'Graph')) AS ?g) GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s (prov:startedAtTime|:no) ?o } }",
                "SELECT * { VALUES ?g { <urn:x-arq:DefaultGraph> } GRAPH ?g { ?s (prov:startedAtTime|:no) ?o } }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s prov:startedAtTime+ ?o } }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { FILTER EXISTS { ?s prov:startedAtTime ?o } } }",
                "SELECT * { GRAPH ?g { ?s prov:startedAtTime ?o } }",
                "SELECT * FROM NAMED :big { GRAPH <urn:x-arq:DefaultGraph> { ?s prov:startedAtTime ?o } }",
                "SELECT * FROM <urn:x-arq:UnionGraph> { ?s prov:startedAtTime ?o }"
            })
    void the_run_graph_is_not_shown(String query) {
        assertThat(count(query)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM", "FROM NAMED"})
    void the_run_graph_cannot_be_asked_for(String from) {
        assertThatThrownBy(() -> count("SELECT * " + from + " <urn:x-arq:DefaultGraph> { ?s ?p ?o }"))
                .isInstanceOf(org.apache.jena.query.QueryException.class);
    }

    @Test
    void the_default_graph_is_the_union_of_the_others() {
        assertThat(count("SELECT * { ?x a ag:Claim }")).isPositive();
        assertThat(count("SELECT * { ?x a ag:Claim }")).isEqualTo(count("SELECT * { GRAPH ?g { ?x a ag:Claim } }"));
        assertThat(count("SELECT * { :n1 :p ?o }")).isEqualTo(60);
        assertThat(count("SELECT * { :n1 (:p|:q) ?o }")).isEqualTo(60);
        assertThat(count("SELECT * FROM :big { :n1 :p ?o . OPTIONAL { ?x a ag:Claim } }"))
                .isEqualTo(60);
        assertThat(count("SELECT * FROM NAMED :big { ?s ?p ?o }")).isZero();
        assertThat(count("SELECT * FROM NAMED :big { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(3600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.apache.jena.sparql.function.library.pi>() AS ?x) {}",
                "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.strSplit> ('a b' ' ') }",
                "PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT * { ?x apf:strSplit ('a b' ' ') }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } FILTER(false) }"
            })
    void nothing_outside_the_graph_is_reached(String query) {
        try {
            assertThat(count(query)).isLessThanOrEqualTo(1);
            assertThat(values(query)).doesNotContain("3.14");
        } catch (org.apache.jena.query.QueryException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void a_reader_sees_one_state_while_another_is_written() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        List<Long> seen = new ArrayList<>();
        Set<String> versions = new java.util.concurrent.ConcurrentSkipListSet<>();
        Thread reader = Thread.ofPlatform()
                .start(() -> store.share(snapshot -> {
                    seen.add(count(snapshot, "SELECT * { ?x :fresh ?y }"));
                    versions.add(snapshot.version());
                    reading.countDown();
                    await(written);
                    seen.add(count(snapshot, "SELECT * { ?x :fresh ?y }"));
                    versions.add(snapshot.version());
                    return snapshot;
                }));
        await(reading);
        edit("INSERT DATA { GRAPH :fresh { :a :fresh :b } }");
        written.countDown();
        reader.join();

        assertThat(seen).containsExactly(0L, 0L);
        assertThat(count("SELECT * { ?x :fresh ?y }")).isEqualTo(1);
        assertThat(versions).hasSize(1).doesNotContain(version());
        edit("DROP GRAPH :fresh");
    }

    @Test
    void memory_lasts_through_a_run_that_changed_nothing_and_ends_with_an_update(@TempDir Path folder) {
        try (GraphStore own = GraphStore.openForWriting(folder.resolve("graph"))) {
            build(own);
            Object made = own.share(graph -> graph.memory().once(Object.class, Object::new));
            build(own);
            assertThat(own.<Object>share(graph -> graph.memory().once(Object.class, Object::new)))
                    .isSameAs(made);
            own.edit(
                    UpdateFactory.create(PREFIXES + "INSERT DATA { GRAPH :other { :a :b :c } }"),
                    Duration.ofMinutes(1));
            assertThat(own.<Object>share(graph -> graph.memory().once(Object.class, Object::new)))
                    .isNotSameAs(made);
        }
    }

    private static void build(GraphStore own) {
        own.update(Recipes.ontology(), "1", update -> {
            update.put(Recipes.minestrone("soups/one"));
            update.run(new Run(Instant.EPOCH, Duration.ofSeconds(1), "the-host", List.of()));
            return update;
        });
    }

    @Test
    void the_version_knows_documents_and_updates_and_no_runs() {
        String first = version();
        store.update(Recipes.ontology(), "1", update -> {
            update.run(new Run(Instant.EPOCH.plusSeconds(9), Duration.ofSeconds(2), "another", List.of()));
            return update;
        });
        assertThat(version()).isEqualTo(first);

        store.update(Recipes.ontology(), "1", update -> {
            update.put(Recipes.minestrone("soups/two"));
            return update;
        });
        String second = version();
        assertThat(second).isNotEqualTo(first);

        edit("INSERT DATA { GRAPH :x { :a :b :c } } ; DROP GRAPH :x");
        assertThat(version()).isNotEqualTo(second);

        store.update(
                Recipes.ontology(),
                "1",
                update ->
                        update.remove(Recipes.minestrone("soups/two").document().id()));
        assertThat(version()).as("the updates are kept in mind").isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { :a :b :c }",
                "DELETE WHERE { ?s ?p ?o }",
                "INSERT { :a :b ?o } WHERE { ?s ?p ?o }",
                "CLEAR DEFAULT",
                "DROP ALL",
                "COPY DEFAULT TO :x",
                "MOVE :x TO DEFAULT",
                "INSERT DATA { GRAPH <urn:x-arq:DefaultGraph> { :a :b :c } }",
                "WITH <urn:x-arq:DefaultGraph> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/passwd> INTO GRAPH :x",
                "LOAD SILENT <http://127.0.0.1:1/x> INTO GRAPH :x",
                "DROP NAMED"
            })
    void an_update_that_would_reach_beyond_named_graphs_is_refused(String update) {
        String before = version();
        assertThatThrownBy(() -> edit(update)).isInstanceOf(QueryException.class);
        assertThat(version()).isEqualTo(before);
        assertThat(count("SELECT * { :n1 :p ?o }")).isEqualTo(60);
    }

    @Test
    void an_update_that_takes_too_long_leaves_nothing_behind() {
        String before = version();
        assertThatThrownBy(() -> store.edit(
                        UpdateFactory.create(PREFIXES
                                + "INSERT DATA { GRAPH :late { :a :b :c } } ; INSERT { GRAPH :late { ?a :x ?i } }"
                                + " WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
                        LIMIT))
                .isInstanceOf(QueryCancelledException.class);
        assertThat(version()).isEqualTo(before);
        assertThat(count("SELECT * { GRAPH :late { ?s ?p ?o } }")).isZero();
    }

    private static void edit(String update) {
        store.edit(UpdateFactory.create(PREFIXES + update), Duration.ofSeconds(20));
    }

    private static String version() {
        return store.share(Snapshot::version);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(String expression) {
        return values("SELECT (STR(" + expression + ") AS ?x) {}").get(0);
    }

    private static List<String> values(String query) {
        return store.share(snapshot -> {
            try (QueryExec execution = snapshot.ask(parsed(query), Duration.ofSeconds(20))) {
                List<String> values = new ArrayList<>();
                execution.select().forEachRemaining(row -> row.forEach((name, node) -> values.add(node.toString())));
                return values.stream().map(v -> v.replace("\"", "")).toList();
            }
        });
    }

    private static long count(String query) {
        return store.share(snapshot -> count(snapshot, query));
    }

    /** Rows, triples, or 1 for an answer of yes. */
    private static long count(Snapshot snapshot, String text) {
        org.apache.jena.query.Query query = parsed(text);
        try (QueryExec execution = snapshot.ask(query, LIMIT)) {
            if (query.isAskType()) {
                return execution.ask() ? 1 : 0;
            }
            if (query.isConstructType()) {
                return execution.construct().size();
            }
            if (query.isDescribeType()) {
                return execution.describe().size();
            }
            return execution.select().stream().count();
        }
    }

    private static org.apache.jena.query.Query parsed(String query) {
        return QueryFactory.create(PREFIXES + query, "http://example.org/", Snapshot.SYNTAX);
    }
}
