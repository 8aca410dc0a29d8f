package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Why the graph says what it says.
 *
 * @param claims with the mentions behind each; for a mention asked for alone, one entry without a claim
 */
record Explanation(List<Item> claims) {
    /**
     * A claim and its evidence.
     *
     * @param claim parts by name: claim, subject, property, object, status, role; empty for none
     */
    record Item(Map<String, String> claim, List<Mention> evidence) {}

    /**
     * Words of a page.
     *
     * @param parts what {@code evidence.rq} binds once a mention
     * @param things what the words stand for
     * @param cues the deciding words with their rules, {@code "may" (possibility)}
     */
    record Mention(Map<String, String> parts, List<String> things, List<String> cues) {}

    /** The claim, the mention, the claims of a question or a document, or those of a thing: whatever goes by that IRI. */
    static Explanation of(GraphStore store, String iri) {
        for (String part : List.of("claim", "question", "document", "object", "subject")) {
            Explanation found = ofClaims(store, Map.of(part, iri));
            if (!found.claims().isEmpty()) {
                return found;
            }
        }
        List<Map<String, String>> mention = Rows.of(store, "evidence", Map.of("mention", iri));
        return new Explanation(
                mention.isEmpty() ? List.of() : List.of(new Item(Map.of(), List.of(mention(iri, mention)))));
    }

    /** All claims that make the statement, whatever their status. */
    static Explanation of(GraphStore store, String subject, String property, String object) {
        return ofClaims(store, Map.of("subject", subject, "property", property, "object", object));
    }

    private static Explanation ofClaims(GraphStore store, Map<String, String> given) {
        List<Item> items = new ArrayList<>();
        for (Map<String, String> row : Rows.of(store, "claims", given)) {
            Map<String, String> claim = new LinkedHashMap<>(given);
            claim.putAll(row);
            List<Mention> evidence =
                    Rows.of(store, "mentions", Map.of("claim", claim.getOrDefault("claim", ""))).stream()
                            .map(mention -> mention.getOrDefault("mention", ""))
                            .map(iri -> mention(iri, Rows.of(store, "evidence", Map.of("mention", iri))))
                            .toList();
            items.add(new Item(claim, evidence));
        }
        return new Explanation(items);
    }

    /** @param rows the same mention with each of its things and cues */
    private static Mention mention(String iri, List<Map<String, String>> rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mention", iri);
        TreeSet<String> things = new TreeSet<>();
        TreeSet<String> cues = new TreeSet<>();
        for (Map<String, String> row : rows) {
            parts.putAll(row);
            if (row.containsKey("thing")) {
                things.add(row.get("thing"));
            }
            if (row.containsKey("cueRule")) {
                String rule = row.get("cueRule");
                cues.add("\"" + row.get("cueWords") + "\" ("
                        + rule.substring(Math.max(rule.lastIndexOf('#'), rule.lastIndexOf('/')) + 1) + ")");
            }
        }
        List.of("thing", "cueWords", "cueRule").forEach(parts::remove);
        return new Mention(parts, List.copyOf(things), List.copyOf(cues));
    }
}
