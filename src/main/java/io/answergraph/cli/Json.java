package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Results for programs: one JSON value, indented, with a line break behind it. */
final class Json {
    private Json() {}

    /** Writes what is to be said. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static void write(Output output, Body body) {
        try (JsonGenerator json = new JsonFactory().createGenerator(output.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            body.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
