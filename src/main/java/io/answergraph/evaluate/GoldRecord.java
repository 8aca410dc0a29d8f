package io.answergraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.answergraph.model.Span;
import io.answergraph.model.Status;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A line of a gold file, asked for the fields it must have. Other fields are the annotator's own and not looked at. */
record GoldRecord(JsonNode json) {
    private static final String STATUSES =
            Arrays.stream(Status.values()).map(Status::word).collect(Collectors.joining(", "));

    /** The line cannot be used; the message says why, in a sentence. Caught by the reader of the file. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message, null, false, false);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    Annotation mention() {
        return new Annotation(
                text(json, "doc"),
                number(json, "question"),
                span(json),
                text(json, "text"),
                text(json, "type"),
                concepts(),
                status(),
                json.path("named").asBoolean(false),
                optionalText("role").map(role -> new TreeSet<>(Set.of(role))).orElseGet(TreeSet::new));
    }

    Relation relation() {
        return new Relation(
                text(json, "doc"),
                number(json, "question"),
                text(json, "property"),
                end("subject"),
                end("object"),
                status());
    }

    private Relation.End end(String field) {
        JsonNode end = json.path(field);
        if (!end.isObject()) {
            throw new Fault("The field '" + field + "' must be an object with start, end and text.");
        }
        return new Relation.End(span(end), text(end, "text"));
    }

    private SortedSet<String> concepts() {
        JsonNode array = json.path("concepts");
        SortedSet<String> codes = new TreeSet<>();
        array.forEach(code -> codes.add(code.asText()));
        if (!array.isArray() || codes.isEmpty() || codes.contains("")) {
            throw new Fault("The field 'concepts' must be a list of at least one code.");
        }
        return codes;
    }

    private Optional<Status> status() {
        return optionalText("status")
                .map(word -> Arrays.stream(Status.values())
                        .filter(status -> status.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new Fault("The status '" + word + "' is none of " + STATUSES + ".")));
    }

    private Optional<String> optionalText(String field) {
        return json.hasNonNull(field) ? Optional.of(text(json, field)) : Optional.empty();
    }

    private static Span span(JsonNode node) {
        int start = number(node, "start");
        int end = number(node, "end");
        if (start < 0 || end <= start) {
            throw new Fault("There is no span from " + start + " to " + end + ".");
        }
        return new Span(start, end);
    }

    private static int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new Fault("The field '" + field + "' must be a whole number.");
        }
        return value.intValue();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw new Fault("The field '" + field + "' must be text.");
        }
        return value.textValue();
    }
}
