package io.answergraph.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the JSON of requests (sections 4.1 and 7.3 of the specification) strictly: what is not known is an error. */
public final class RequestJson {
    /** The most questions in one batch. */
    public static final int BATCH = 100;

    /** The most things in one extension. */
    static final int ROWS = 1000;

    private static final int COLUMNS = 50;
    private static final int USUAL_CANDIDATES = 10;
    private static final int MOST_CANDIDATES = 100;
    private static final int LONGEST = 500;
    private static final int MOST_VALUES = 20;
    private static final Set<String> FIELDS = Set.of("query", "type", "limit", "properties", "type_strict");
    private static final Set<String> STRICTNESS = Set.of("any", "should", "all");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private RequestJson() {}

    /**
     * Reads a batch.
     *
     * @return the questions by their names, in the order of the batch
     * @throws BadRequest if it is none, or has more than {@link #BATCH} questions
     */
    public static Map<String, Question> batch(String json) {
        JsonNode batch = object(parsed(json), "The batch");
        if (batch.size() > BATCH) {
            throw BadRequest.tooLarge("A batch has at most " + BATCH + " queries, not " + batch.size() + ".");
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        batch.properties()
                .forEach(each -> questions.put(each.getKey(), question(each.getValue(), "Query " + each.getKey())));
        return questions;
    }

    /** Reads one question: an object as in a batch, or the words alone. */
    public static Question single(String text) {
        return text.stripLeading().startsWith("{")
                ? question(parsed(text), "The query")
                : new Question(words(text, "The query"), List.of(), false, USUAL_CANDIDATES, List.of());
    }

    /**
     * Reads which columns are wanted.
     *
     * @throws BadRequest if it says none of it, or has too many things or properties
     */
    public static Extension extension(String json) {
        JsonNode node = object(parsed(json), "The extension");
        List<String> things = strings(node.path("ids"), "The extension's ids");
        List<String> properties = new ArrayList<>();
        array(node.path("properties"), "The extension's properties")
                .forEach(each -> properties.add(string(each.path("id"), "A property's id")));
        if (things.size() > ROWS || properties.size() > COLUMNS) {
            throw BadRequest.tooLarge(
                    "An extension has at most " + ROWS + " ids and " + COLUMNS + " properties. Ask in parts.");
        }
        return new Extension(
                things.stream().distinct().toList(),
                properties.stream().distinct().toList());
    }

    private static Question question(JsonNode node, String where) {
        object(node, where).fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw BadRequest.wrong(where + " has the field '" + field + "', which no query has.");
            }
        });
        String words = node.has("query") ? words(string(node.path("query"), where + "'s query"), where) : "";
        List<Question.Wanted> properties = node.has("properties") ? wanted(node.path("properties"), where) : List.of();
        if (words.isEmpty() && properties.isEmpty()) {
            throw BadRequest.wrong(where + " needs a text in 'query' or something in 'properties'.");
        }
        JsonNode type = node.path("type");
        return new Question(
                words,
                type.isTextual()
                        ? List.of(type.textValue())
                        : type.isMissingNode() ? List.of() : strings(type, where + "'s type"),
                isOfAll(node, where),
                limit(node, where),
                properties);
    }

    private static boolean isOfAll(JsonNode node, String where) {
        String strict = node.path("type_strict").asText("any");
        if (!STRICTNESS.contains(strict)) {
            throw BadRequest.wrong(where + "'s type_strict is 'any', 'should' or 'all'.");
        }
        return strict.equals("all");
    }

    private static int limit(JsonNode node, String where) {
        JsonNode limit = node.path("limit");
        if (limit.isMissingNode()) {
            return USUAL_CANDIDATES;
        }
        if (!limit.isNumber() || limit.doubleValue() < 1) {
            throw BadRequest.wrong(where + "'s limit is a number, 1 or more.");
        }
        return (int) Math.min(MOST_CANDIDATES, limit.doubleValue());
    }

    private static List<Question.Wanted> wanted(JsonNode node, String where) {
        List<Question.Wanted> wanted = new ArrayList<>();
        for (JsonNode each : array(node, where + "'s properties")) {
            JsonNode v = each.path("v");
            List<String> values = new ArrayList<>();
            (v.isArray() ? v : List.of(v)).forEach(value -> values.add(value(value, where)));
            wanted.add(new Question.Wanted(string(each.path("pid"), where + "'s pid"), values));
        }
        if (wanted.stream().mapToInt(each -> each.values().size()).sum() > MOST_VALUES) {
            throw BadRequest.tooLarge(where + " has more than " + MOST_VALUES + " values of properties.");
        }
        return wanted;
    }

    private static String value(JsonNode value, String where) {
        if (value.isObject()) {
            return words(string(value.path("id"), where + "'s id of a value"), where);
        }
        if (!value.isValueNode() || value.isNull()) {
            throw BadRequest.wrong(where + "'s v is a text, a number, true, false, or an object with an id.");
        }
        return words(value.asText(), where);
    }

    private static String words(String text, String where) {
        if (text.length() > LONGEST) {
            throw BadRequest.tooLarge(where + " has a text of more than " + LONGEST + " characters.");
        }
        return text.strip();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw BadRequest.wrong("The request is not JSON: " + e.getOriginalMessage());
        }
    }

    private static JsonNode object(JsonNode node, String where) {
        if (!node.isObject()) {
            throw BadRequest.wrong(where + " is not a JSON object.");
        }
        return node;
    }

    private static JsonNode array(JsonNode node, String where) {
        if (!node.isArray()) {
            throw BadRequest.wrong(where + " must be an array.");
        }
        return node;
    }

    private static List<String> strings(JsonNode node, String where) {
        List<String> strings = new ArrayList<>();
        array(node, where).forEach(each -> strings.add(string(each, where)));
        return strings;
    }

    private static String string(JsonNode node, String where) {
        if (!node.isTextual()) {
            throw BadRequest.wrong(where + " must be a string.");
        }
        return node.textValue();
    }
}
