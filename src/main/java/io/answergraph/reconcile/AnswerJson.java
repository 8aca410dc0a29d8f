package io.answergraph.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The JSON of answers (sections 4.2, 6.3 and 7 of the specification). */
public final class AnswerJson {
    private static final JsonMapper JSON = new JsonMapper();

    private AnswerJson() {}

    /** An empty object, to be filled. */
    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** The candidates of one question. */
    public static ObjectNode candidates(List<Candidate> candidates) {
        ObjectNode answer = object();
        ArrayNode result = answer.putArray("result");
        candidates.forEach(candidate -> {
            ObjectNode node = described(result.addObject(), candidate.entity());
            node.set("type", named(candidate.entity().types()));
            node.put("score", candidate.score()).put("match", candidate.isMatch());
            ArrayNode features = node.putArray("features");
            features.addObject().put("id", "name").put("value", candidate.name());
            features.addObject().put("id", "exact").put("value", candidate.isExact());
        });
        return answer;
    }

    /** The candidates of each question, by its name. */
    public static ObjectNode batch(Map<String, List<Candidate>> answers) {
        ObjectNode batch = object();
        answers.forEach((name, candidates) -> batch.set(name, candidates(candidates)));
        return batch;
    }

    /** Things that were suggested. */
    public static JsonNode entities(List<Entity> entities) {
        ObjectNode answer = object();
        ArrayNode result = answer.putArray("result");
        entities.forEach(entity -> described(result.addObject(), entity).set("notable", named(entity.types())));
        return answer;
    }

    /** Types or properties that were suggested. */
    public static JsonNode suggested(List<Named> suggested) {
        return object().set("result", named(suggested));
    }

    /** The properties that can be had for things of a type. */
    public static JsonNode proposed(String type, List<Named> properties) {
        return object().put("type", type).set("properties", named(properties));
    }

    /** The values that were asked for; a thing that is not known has none. */
    public static JsonNode extended(Extension extension, Gazetteer gazetteer) {
        ObjectNode answer = object();
        ArrayNode meta = answer.putArray("meta");
        extension.properties().forEach(property -> put(meta.addObject(), gazetteer.property(property)));
        ObjectNode rows = answer.putObject("rows");
        extension.things().forEach(thing -> {
            ObjectNode row = rows.putObject(thing);
            extension.properties().forEach(property -> {
                ArrayNode cells = row.putArray(property);
                gazetteer.entity(thing).map(entity -> entity.values().get(property)).stream()
                        .flatMap(List::stream)
                        .forEach(value -> put(cells.addObject(), value));
            });
        });
        return answer;
    }

    private static void put(ObjectNode cell, Value value) {
        switch (value) {
            case Value.Thing thing -> put(cell, thing.named());
            case Value.Text text -> cell.put("str", text.words());
            case Value.Whole whole -> cell.put("int", whole.number());
            case Value.Real real -> cell.put("float", real.number());
        }
    }

    private static ObjectNode described(ObjectNode node, Entity entity) {
        put(node, entity.self());
        if (!entity.description().isEmpty()) {
            node.put("description", entity.description());
        }
        return node;
    }

    static ArrayNode named(List<Named> all) {
        ArrayNode array = JSON.createArrayNode();
        all.forEach(each -> put(array.addObject(), each));
        return array;
    }

    private static ObjectNode put(ObjectNode node, Named named) {
        return node.put("id", named.iri()).put("name", named.name());
    }
}
