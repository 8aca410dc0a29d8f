package io.answergraph.compare;

import static io.answergraph.compare.Sparql.number;
import static io.answergraph.compare.Sparql.text;

import io.answergraph.model.Status;
import io.answergraph.rdf.Ag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;

/** Puts together the rows that tell of one place, each with another of its cues. Not thread-safe. */
final class EvidenceRows {
    private record Key(String mention, String thing, String state, String status, String role) {}

    /** A place that has no cues yet. */
    private record Found(GraphReader.Place place, Words sentence, Words words) {}

    private static final Map<String, Status> STATUSES =
            Stream.of(Status.values()).collect(Collectors.toMap(status -> Ag.NS + status.word(), status -> status));
    private static final Comparator<CueWords> CUE_ORDER = Comparator.comparingInt(
                    (CueWords cue) -> cue.words().start())
            .thenComparingInt(cue -> cue.words().end())
            .thenComparing(CueWords::rule);

    private final GraphReader graph;
    private final Map<String, Thing> things;
    private final Map<Key, Found> found = new HashMap<>();
    private final Map<Key, List<CueWords>> cues = new HashMap<>();

    EvidenceRows(GraphReader graph, Map<String, Thing> things) {
        this.graph = graph;
        this.things = things;
    }

    void add(Binding row, String state) {
        Key key = new Key(text(row, "mention"), text(row, "thing"), state, text(row, "status"), text(row, "role"));
        found.computeIfAbsent(
                key,
                k -> new Found(
                        graph.place(text(row, "page"), text(row, "question")),
                        words(row, "sentence"),
                        words(row, "words")));
        if (row.contains("cueWords")) {
            String rule = text(row, "cueRule");
            cues.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new CueWords(
                            words(row, "cueWords"),
                            rule.substring(Math.max(rule.lastIndexOf('#'), rule.lastIndexOf('/')) + 1)));
        }
    }

    private static Words words(Binding row, String variable) {
        return new Words(number(row, variable + "Start"), number(row, variable + "End"), text(row, variable));
    }

    /** What came together; claims of things without a name are left out. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        found.forEach((key, place) -> {
            Thing thing = things.get(key.thing());
            Status status = STATUSES.get(key.status());
            if (thing != null && status != null) {
                evidence.add(new Evidence(
                        key.mention(),
                        key.state(),
                        thing,
                        status,
                        Optional.ofNullable(graph.background().roles().get(key.role())),
                        place.place().page(),
                        place.place().question(),
                        place.sentence(),
                        place.words(),
                        cues.getOrDefault(key, List.of()).stream()
                                .sorted(CUE_ORDER)
                                .toList()));
            }
        });
        return evidence;
    }
}
