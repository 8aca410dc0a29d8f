package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.answergraph.model.CodePoints;
import io.answergraph.model.Cue;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Span;
import io.answergraph.model.TypeId;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes mentions as JSON lines, one object each, streaming; offsets count code points. Not thread-safe. */
final class MentionLines implements Closeable {
    private final JsonGenerator json;
    private final Notations notations;
    private final Set<TypeId> naming;

    /** @param out stays open */
    MentionLines(OutputStream out, Ontology ontology) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        this.json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        this.json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.notations = new Notations(ontology);
        this.naming = ontology.types().stream()
                .filter(MentionType::namesBodies)
                .map(MentionType::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    void write(Extraction extraction) throws IOException {
        CodePoints codePoints = CodePoints.of(extraction.document().text());
        for (Mention mention : extraction.mentions()) {
            write(extraction.document(), codePoints, mention);
        }
        json.flush();
    }

    private void write(Document document, CodePoints codePoints, Mention mention) throws IOException {
        Span span = codePoints.at(mention.span());
        json.writeStartObject();
        json.writeStringField("doc", document.origin().path());
        json.writeNumberField("question", mention.question());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", mention.span().of(document.text()));
        json.writeStringField("type", mention.type().name());
        strings("concepts", notations.of(mention.link()));
        if (mention.status().isPresent()) {
            json.writeStringField("status", mention.status().get().word());
        } else {
            json.writeNullField("status");
        }
        if (naming.contains(mention.type())) {
            json.writeBooleanField("named", mention.link() instanceof Link.Named);
        } else {
            json.writeNullField("named");
        }
        strings("iris", Notations.iris(mention.link()));
        json.writeArrayFieldStart("cues");
        for (Cue cue : mention.cues()) {
            write(document, codePoints, cue);
        }
        json.writeEndArray();
        json.writeStringField("rule", mention.rule());
        Span source = document.origin().sourceMap().toSource(mention.span());
        json.writeNumberField("sourceStart", source.start());
        json.writeNumberField("sourceEnd", source.end());
        json.writeEndObject();
    }

    private void write(Document document, CodePoints codePoints, Cue cue) throws IOException {
        Span span = codePoints.at(cue.span());
        json.writeStartObject();
        json.writeStringField("cue", cue.rule().name());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", cue.span().of(document.text()));
        json.writeStringField("status", cue.status().word());
        json.writeEndObject();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Ends the last line. */
    @Override
    public void close() throws IOException {
        boolean written = json.getOutputContext().getEntryCount() > 0;
        if (written) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
