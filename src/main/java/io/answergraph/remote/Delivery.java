package io.answergraph.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** What client and server must agree on. */
public final class Delivery {
    /** Where builds are taken, below the server's root. */
    public static final String PATH = "/answergraph/build";

    /** The type of what goes to and fro. */
    public static final String TYPE = "application/trig";

    private static final JsonMapper JSON = new JsonMapper();

    private Delivery() {}

    /** Writes what {@code source} has to say, as it comes. */
    public static void write(Consumer<StreamRDF> source, OutputStream out) {
        source.accept(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RiotException if it is not TriG
     */
    public static void read(InputStream in, StreamRDF sink) {
        RDFParser.source(in)
                .lang(Lang.TRIG)
                .resolveURIs(false)
                // What stands in one graph already is good for the other, odd IRIs included.
                .checking(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(sink);
    }

    /** Writes a receipt as JSON. */
    public static byte[] write(Receipt receipt) {
        try {
            return JSON.writeValueAsBytes(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt holds words and numbers only", e);
        }
    }

    /**
     * Reads a receipt.
     *
     * @throws JsonProcessingException if it is none
     */
    static Receipt receipt(String json) throws JsonProcessingException {
        return JSON.readValue(json, Receipt.class);
    }
}
