package io.answergraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The program's JSON-LD context: prefixes, and the type of a property's values where they all have one.
 *
 * @param prefixes with their namespaces
 * @param types for a property as {@code prefix:name}, {@code @id} or a datatype as {@code prefix:name}
 */
record JsonLdContext(SortedMap<String, String> prefixes, SortedMap<String, String> types) {
    private static final String FILE = "context.jsonld";

    static JsonLdContext own() {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + FILE);
            }
            return of(JSON.parse(in).get("@context").getAsObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonLdContext of(JsonObject context) {
        SortedMap<String, String> prefixes = new TreeMap<>();
        SortedMap<String, String> types = new TreeMap<>();
        for (Map.Entry<String, JsonValue> entry : context.entrySet()) {
            JsonValue value = entry.getValue();
            if (value.isObject()) {
                types.put(
                        entry.getKey(),
                        value.getAsObject().get("@type").getAsString().value());
            } else if (value.isString()) {
                prefixes.put(entry.getKey(), value.getAsString().value());
            }
        }
        return new JsonLdContext(prefixes, types);
    }
}
