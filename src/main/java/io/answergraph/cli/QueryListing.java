package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Shows which questions there are. */
final class QueryListing {
    private QueryListing() {}

    static void write(Output output, List<NamedQuery> queries, boolean asJson) {
        if (asJson) {
            json(output, queries);
            return;
        }
        for (NamedQuery query : queries) {
            output.out().println(output.styled("@|bold " + query.name() + "|@") + "  " + query.title());
            output.out().println("    " + query.meaning());
            for (NamedQuery.Parameter parameter : query.parameters()) {
                output.out()
                        .println("    --param " + parameter.name() + "="
                                + parameter.value().orElse("any") + "  " + parameter.meaning());
            }
        }
    }

    private static void json(Output output, List<NamedQuery> queries) {
        try (JsonGenerator json = new JsonFactory().createGenerator(output.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (NamedQuery query : queries) {
                json.writeStartObject();
                json.writeStringField("name", query.name());
                json.writeStringField("title", query.title());
                json.writeStringField("meaning", query.meaning());
                json.writeArrayFieldStart("parameters");
                for (NamedQuery.Parameter parameter : query.parameters()) {
                    json.writeStartObject();
                    json.writeStringField("name", parameter.name());
                    json.writeStringField("default", parameter.value().orElse(null));
                    json.writeStringField("meaning", parameter.meaning());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
