package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.answergraph.store.Changes;
import io.answergraph.store.Fact;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Tells what a change of the vocabulary, or of documents, did to the facts. */
final class FactChanges {
    private final Changes changes;
    private final ShortIris iris;
    private final boolean lists;

    /** @param lists whether each fact is told, not their number alone */
    FactChanges(Changes changes, Map<String, String> prefixes, boolean lists) {
        this.changes = changes;
        this.iris = new ShortIris(prefixes);
        this.lists = lists;
    }

    /** Nothing, where no document was read that had been read before. */
    void print(Output output) {
        if (changes.documents() == 0) {
            return;
        }
        boolean some = !changes.gained().isEmpty() || !changes.lost().isEmpty();
        output.out()
                .println("Facts of the " + Amount.of(changes.documents(), "document") + " read anew: "
                        + changes.gained().size() + " gained, " + changes.lost().size() + " lost"
                        + (some && !lists ? "; --changes lists them." : "."));
        if (lists) {
            changes.gained().forEach(fact -> output.out().println("  + " + line(fact)));
            changes.lost().forEach(fact -> output.out().println("  - " + line(fact)));
        }
    }

    private String line(Fact fact) {
        return fact.document().value() + ": " + iris.shorten(fact.subject()) + " " + iris.shorten(fact.property()) + " "
                + iris.shorten(fact.object()) + "  " + fact.status()
                + (fact.role().isEmpty() ? "" : ", " + iris.shorten(fact.role()));
    }

    /** Numbers, and with a list wanted the facts too. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("documentsReadAnew", changes.documents());
        json.writeNumberField("gained", changes.gained().size());
        json.writeNumberField("lost", changes.lost().size());
        if (lists) {
            write(json, "gainedFacts", changes.gained());
            write(json, "lostFacts", changes.lost());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Collection<Fact> facts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Fact fact : facts) {
            json.writeStartObject();
            json.writeStringField("document", fact.document().value());
            json.writeStringField("subject", fact.subject());
            json.writeStringField("property", fact.property());
            json.writeStringField("object", fact.object());
            json.writeStringField("status", fact.status());
            if (!fact.role().isEmpty()) {
                json.writeStringField("role", fact.role());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
