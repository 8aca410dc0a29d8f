package io.answergraph.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.answergraph.model.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The file {@code NAME.EXT.meta.json} beside a document, for what its own format has no place for. */
final class Sidecar {
    static final String SUFFIX = ".meta.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sidecar() {}

    static Metadata read(String path, byte[] bytes, Consumer<Problem> problems) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node.isObject()) {
                return metadata(node);
            }
        } catch (JacksonException malformed) {
            problems.accept(invalid(path, malformed.getOriginalMessage()));
            return Metadata.NONE;
        } catch (IOException unreadable) {
            problems.accept(FileSearch.unreadable(path, unreadable));
            return Metadata.NONE;
        }
        problems.accept(invalid(path, "it holds no object"));
        return Metadata.NONE;
    }

    /** The known fields of a JSON object, where they are strings. */
    static Metadata metadata(JsonNode object) {
        Map<String, String> fields = new HashMap<>();
        object.properties().forEach(field -> {
            if (field.getValue().isTextual()) {
                fields.put(field.getKey(), field.getValue().textValue());
            }
        });
        return Metadata.of(fields);
    }

    private static Problem invalid(String path, String reason) {
        return new Problem(
                Problem.Code.INVALID_RECORD,
                path,
                "The sidecar is not a JSON object (" + reason
                        + "); its document is read without it. Write {\"url\": ..., \"publisher\": ..., \"retrieved\": \"YYYY-MM-DD\"}.");
    }
}
