package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.answergraph.compare.Cell;
import io.answergraph.compare.Comparison;
import io.answergraph.compare.Evidence;
import io.answergraph.compare.Outlier;
import io.answergraph.compare.Row;
import io.answergraph.compare.Side;
import io.answergraph.compare.State;
import io.answergraph.compare.Thing;
import java.util.List;

/**
 * States side by side, and what they disagree on, for programs. A cell has every status found with its number of places; one
 * that says of nothing that it is there also has the kind of empty that it is. Offsets are code points of the document's text.
 */
final class ComparisonJson {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ComparisonJson() {}

    static String of(Comparison comparison) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode states = root.putArray("states");
        comparison.states().forEach(state -> add(states.addObject(), state));
        ArrayNode rows = root.putArray("rows");
        for (Row row : comparison.rows()) {
            ObjectNode one = rows.addObject();
            add(one, row.thing());
            ArrayNode cells = one.putArray("cells");
            for (int i = 0; i < row.cells().size(); i++) {
                ObjectNode cell = cells.addObject();
                cell.put("state", comparison.states().get(i).iri());
                add(cell, row.cells().get(i));
            }
        }
        return text(root);
    }

    static String of(List<Outlier> outliers) {
        ArrayNode root = JSON.createArrayNode();
        for (Outlier outlier : outliers) {
            ObjectNode one = root.addObject();
            add(one, outlier.thing());
            one.put("strength", outlier.strength().toString());
            outlier.page().ifPresent(page -> one.put("document", page.iri()));
            ArrayNode sides = one.putArray("sides");
            outlier.sides().forEach(side -> add(sides.addObject(), side));
        }
        return text(root);
    }

    private static String text(Object json) {
        try {
            return JSON.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can be written", e);
        }
    }

    private static void add(ObjectNode json, State state) {
        json.put("iri", state.iri());
        json.put("code", state.code());
        json.put("name", state.name());
        json.put("documents", state.documents());
    }

    private static void add(ObjectNode json, Thing thing) {
        json.put("iri", thing.iri());
        json.put("notation", thing.notation());
        json.put("name", thing.name());
        json.put("kind", thing.kind().name());
    }

    private static void add(ObjectNode json, Cell cell) {
        cell.chosen().ifPresent(status -> json.put("status", status.word()));
        json.put("conflict", cell.isConflict());
        cell.empty().ifPresent(empty -> json.put("empty", empty.words()));
        ObjectNode counts = json.putObject("counts");
        cell.counts().forEach((status, count) -> counts.put(status.word(), count));
        ArrayNode evidence = json.putArray("evidence");
        cell.evidence().forEach(place -> add(evidence.addObject(), place));
    }

    private static void add(ObjectNode json, Side side) {
        json.put("status", side.status().word());
        ArrayNode states = json.putArray("states");
        side.states().forEach(state -> states.add(state.iri()));
        ArrayNode evidence = json.putArray("evidence");
        side.evidence().forEach(place -> add(evidence.addObject(), place));
    }

    private static void add(ObjectNode json, Evidence place) {
        json.put("mention", place.mention());
        json.put("thing", place.thing().iri());
        json.put("state", place.state());
        json.put("status", place.status().word());
        place.role().ifPresent(role -> json.put("role", role.name()));
        json.put("document", place.page().name());
        json.put("question", place.question().number());
        json.put("sentence", place.quote().text());
        json.put("words", place.words().text());
        json.put("start", place.words().start());
        json.put("end", place.words().end());
        ArrayNode cues = json.putArray("cues");
        place.cues().forEach(cue -> cues.add(cue.words().text()));
    }
}
