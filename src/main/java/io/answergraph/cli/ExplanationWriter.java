package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.answergraph.cli.Explanation.Item;
import io.answergraph.cli.Explanation.Mention;
import io.answergraph.model.CodePoints;
import io.answergraph.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Shows claims with the sentences that make them, the deciding words marked. */
final class ExplanationWriter {
    private static final int SHOWN = 20;

    private final Output output;
    private final ShortIris shortIris;

    ExplanationWriter(Output output, ShortIris shortIris) {
        this.output = output;
        this.shortIris = shortIris;
    }

    /** For people: the first claims, or with {@code --verbose} all. */
    void text(Explanation explanation) {
        int shown = output.isVerbose() ? Integer.MAX_VALUE : SHOWN;
        for (Item item : explanation.claims().stream().limit(shown).toList()) {
            if (!item.claim().isEmpty()) {
                claim(item.claim());
            }
            item.evidence().forEach(this::mention);
            output.out().println();
        }
        int hidden = explanation.claims().size() - shown;
        if (hidden > 0) {
            output.note(hidden + " more claims; --verbose shows them all.");
        }
    }

    private void claim(Map<String, String> claim) {
        output.out()
                .println(shorten(claim, "subject") + " " + shorten(claim, "property") + " " + shorten(claim, "object")
                        + "  " + name(claim.getOrDefault("status", ""))
                        + (claim.containsKey("role") ? ", as " + name(claim.getOrDefault("role", "")) : ""));
        output.out().println("  " + shorten(claim, "claim"));
    }

    private void mention(Mention mention) {
        Map<String, String> parts = mention.parts();
        output.out().println();
        line(
                "  ",
                parts.get("title") + " (" + parts.get("source") + "), question " + parts.get("number") + ": "
                        + parts.get("question"));
        output.out().println(Wrapped.styled(marked(parts), "    ", output.columns()));
        line(
                "    ",
                "characters " + parts.get("begin") + " to " + parts.get("end") + ", "
                        + name(parts.getOrDefault("type", "")) + things(mention.things()) + ", found by "
                        + parts.get("rule")
                        + (parts.containsKey("status") ? ", " + name(parts.getOrDefault("status", "")) : "")
                        + (mention.cues().isEmpty() ? "" : " for " + String.join(" and ", mention.cues())));
        line("    ", shorten(parts, "mention"));
    }

    private void line(String indent, String words) {
        output.out().println(Wrapped.of(words, indent, output.columns()));
    }

    private String things(List<String> things) {
        return things.isEmpty()
                ? " (not in the vocabulary)"
                : things.stream().map(shortIris::shorten).collect(Collectors.joining(" and ", " ", ""));
    }

    /** The sentence with the mention in brackets, and bold on a terminal. */
    private String marked(Map<String, String> parts) {
        String sentence = parts.getOrDefault("sentence", "");
        int offset = number(parts, "sentenceBegin");
        CodePoints codePoints = CodePoints.of(sentence);
        Span words = new Span(
                codePoints.utf16(number(parts, "begin") - offset), codePoints.utf16(number(parts, "end") - offset));
        String bold = output.isStyled() ? Style.on(new IStyle[] {Style.bold}) : "";
        String plain = output.isStyled() ? Style.off(new IStyle[] {Style.bold}) : "";
        return printable(sentence.substring(0, words.start()))
                + "[" + bold + printable(words.of(sentence)) + plain + "]"
                + printable(sentence.substring(words.end()));
    }

    private static String printable(String part) {
        return Printable.of(part.replaceAll("\\s", " "));
    }

    private static int number(Map<String, String> parts, String key) {
        return Integer.parseInt(parts.getOrDefault(key, "0"));
    }

    private String shorten(Map<String, String> parts, String key) {
        return shortIris.shorten(parts.getOrDefault(key, ""));
    }

    private static String name(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** For programs: all claims, with full IRIs. */
    void json(Explanation explanation) {
        Json.write(output, json -> {
            json.writeStartArray();
            for (Item item : explanation.claims()) {
                json.writeStartObject();
                strings(json, item.claim());
                json.writeArrayFieldStart("evidence");
                for (Mention mention : item.evidence()) {
                    write(json, mention);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Mention mention) throws IOException {
        json.writeStartObject();
        strings(json, mention.parts());
        json.writeArrayFieldStart("things");
        for (String thing : mention.things()) {
            json.writeString(thing);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cues");
        for (String cue : mention.cues()) {
            json.writeString(cue);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, Map<String, String> parts) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            json.writeStringField(part.getKey(), part.getValue());
        }
    }
}
