package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import io.answergraph.store.QueryFile;
import java.time.Duration;
import java.util.Map;

/** Asks a store a question and writes what it answers. */
final class Asking {
    /** For one question; who needs longer has the endpoint. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Output output;
    private final StoreOption store;

    Asking(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    /**
     * Answers go to standard output.
     *
     * @param values of the question's parameters, as people write them
     * @throws io.answergraph.store.QueryException for a user's mistake
     */
    void ask(QueryFile question, Map<String, String> values, QueryFormat format) {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            Map<String, String> prefixes = graph.prefixes();
            graph.query(dataset -> question.run(dataset, prefixes, values, LIMIT, execution -> {
                ShortIris shortIris =
                        new ShortIris(execution.getQuery().getPrefixMapping().getNsPrefixMap());
                new AnswerWriter(output, format, shortIris).write(execution);
                return format;
            }));
        }
    }
}
