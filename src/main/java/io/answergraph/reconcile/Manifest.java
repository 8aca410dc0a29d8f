package io.answergraph.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.answergraph.rdf.Ag;
import java.util.List;

/**
 * What a service says of itself (section 3.1 of the specification). No flyouts: they let a service put markup into a client's
 * page, and {@code description} says the same.
 *
 * @param endpoint its absolute address
 * @param base what the IRIs of things start with
 */
public record Manifest(String endpoint, String base) {
    /** Of the page that a client shows beside a candidate, in pixels. */
    private static final int WIDTH = 420;

    private static final int HEIGHT = 260;

    /** Where the parts of the service are, below its address. */
    public static final String PREVIEW = "/preview";

    public static final String ENTITIES = "/suggest/entity";
    public static final String TYPES = "/suggest/type";
    public static final String PROPERTIES = "/suggest/property";
    public static final String PROPOSALS = "/properties";

    public JsonNode json(List<Named> types) {
        ObjectNode manifest = AnswerJson.object();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "answergraph").put("identifierSpace", base).put("schemaSpace", Ag.NS);
        manifest.set("defaultTypes", AnswerJson.named(types));
        String page = endpoint + PREVIEW + "?id={{id}}";
        manifest.putObject("view").put("url", page);
        manifest.putObject("preview").put("url", page).put("width", WIDTH).put("height", HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        service(suggest.putObject("entity"), ENTITIES);
        service(suggest.putObject("type"), TYPES);
        service(suggest.putObject("property"), PROPERTIES);
        service(manifest.putObject("extend").putObject("propose_properties"), PROPOSALS);
        return manifest.put("batchSize", RequestJson.BATCH);
    }

    private void service(ObjectNode node, String path) {
        node.put("service_url", endpoint).put("service_path", path);
    }
}
