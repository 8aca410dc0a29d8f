package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON for programs: a result is one value, indented, with a line break behind it; an event is one line. */
final class Json {
    private Json() {}

    /** Writes what is to be said. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** An object in one line. */
    static String line(Body fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** A result on standard output. */
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
