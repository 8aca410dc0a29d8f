package io.answergraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.answergraph.store.Snapshot;
import java.util.function.Function;

/** Answers in JSON. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** A page that says what is found in the graph. */
    static Page page(Function<Snapshot, ? extends JsonNode> found) {
        return (graph, response) -> {
            byte[] json = MAPPER.writeValueAsBytes(found.apply(graph));
            response.setContentType("application/json");
            response.getOutputStream().write(json);
        };
    }
}
