package io.answergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.rdf.Iris;
import io.answergraph.store.CorpusGraph;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Memory;
import io.answergraph.store.Names;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import io.answergraph.store.StatementCounter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a question's page costs a server that has shown one before, in statements that it reads, since these can be counted on
 * any machine, however busy. The bound is far above what most questions read and far below what one reads that walks the
 * vocabulary for each row.
 */
class QuestionCostTest {
    private static final QueryPack PACK = QueryPack.folder(Path.of("queries"));
    private static final Memory MEMORY = new Memory();
    private static final int MOST_STATEMENTS = 20_000;

    @TempDir
    private static Path temp;

    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = CorpusGraph.read().store(temp.resolve("graph"));
        questions().forEach(question -> statements(question, question.example()));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<QueryFile> questions() {
        return PACK.queries().stream();
    }

    private static long statements(QueryFile question, Map<String, String> values) {
        Iris iris = store.iris();
        Map<String, String> prefixes = store.prefixes();
        return StatementCounter.statements(store, dataset -> {
            Directory directory = MEMORY.once(Directory.class, () -> Directory.read(dataset, iris, prefixes));
            Source source = new Source(
                    new Names(dataset, MEMORY),
                    prefixes,
                    query -> QueryExec.dataset(dataset).query(query).build(),
                    directory);
            Questions.Page page = new Questions(PACK).page(question, Asked.of(question.name(), values), source);
            assertThat(page.isFault()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_reads_little_more_than_its_answer(QueryFile question) {
        assertThat(statements(question, Map.of())).isLessThan(MOST_STATEMENTS);
        assertThat(statements(question, question.example())).isLessThan(MOST_STATEMENTS);
    }
}
