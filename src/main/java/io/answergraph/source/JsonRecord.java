package io.answergraph.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.answergraph.model.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * One record of JSON Lines.
 *
 * @param line where it stands in the file
 * @param question what stands between the quotes of that value in the file, escapes and all
 * @param answer likewise
 */
record JsonRecord(Span line, Span question, Span answer, Metadata metadata) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Parses the line.
     *
     * @throws IOException saying what is wrong, where it is no record
     */
    static JsonRecord parse(String text, Span line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        Map<String, Span> places = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line.of(text))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "it is not an object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName().toLowerCase(Locale.ROOT);
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getText());
                    int start =
                            line.start() + (int) parser.currentTokenLocation().getCharOffset() + 1;
                    places.put(
                            name,
                            new Span(
                                    start,
                                    line.start()
                                            + (int) parser.currentLocation().getCharOffset()
                                            - 1));
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more follows behind the object");
            }
            Span question = places.get("question");
            Span answer = places.get("answer");
            if (question == null || fields.getOrDefault("question", "").isBlank() || answer == null) {
                throw new JsonParseException(
                        parser, "it has no " + (answer == null && question != null ? "answer" : "question"));
            }
            if (hasFalseEscape(text, question) || hasFalseEscape(text, answer)) {
                throw new JsonParseException(parser, "behind \\u must stand four hexadecimal digits");
            }
            return new JsonRecord(line, question, answer, Metadata.of(fields));
        }
    }

    /** Whether an escape by number has none: the parser takes characters beyond ASCII for digits. */
    private static boolean hasFalseEscape(String text, Span string) {
        for (int i = string.start(); i < string.end(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
                if (text.charAt(i) == 'u'
                        && !text.substring(i + 1, i + 5).chars().allMatch(HexFormat::isHexDigit)) {
                    return true;
                }
            }
        }
        return false;
    }
}
