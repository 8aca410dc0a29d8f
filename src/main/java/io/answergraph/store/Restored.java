package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Terms;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Takes all statements of a store from elsewhere, its ledger among them, and holds the one against the other. */
final class Restored {
    private final StreamRDF bulk;
    private final Map<Node, long[]> found = new HashMap<>();
    private final Map<Node, Tally> noted = new HashMap<>();
    private Tally sum = Tally.NOTHING;
    private Tally total = Tally.NOTHING;

    Restored(StreamRDF bulk) {
        this.bulk = bulk;
    }

    /** Loads them; returns how many stand in graphs. */
    long load(Iterator<Quad> quads, Map<String, String> prefixes) {
        prefixes.forEach(bulk::prefix);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!quad.isDefaultGraph()) {
                bulk.quad(quad);
                long[] counts = found.computeIfAbsent(quad.getGraph(), graph -> new long[2]);
                counts[0]++;
                counts[1] += Checksum.of(quad);
            } else {
                bulk.triple(quad.asTriple());
                note(quad);
            }
        }
        return checked();
    }

    private void note(Quad quad) {
        if (quad.getPredicate().equals(Terms.STORE_TALLY)) {
            Tally tally = Tally.parse(quad.getObject().getLiteralLexicalForm());
            if (quad.getSubject().equals(Ledger.ALL)) {
                total = tally;
            } else {
                sum = sum.plus(tally);
                noted.put(quad.getSubject(), tally.ofStatements());
            }
        }
    }

    private long checked() {
        for (Map.Entry<Node, long[]> graph : found.entrySet()) {
            Tally now = Tally.of(graph.getValue()[0], graph.getValue()[1]);
            Tally then = noted.getOrDefault(graph.getKey(), Tally.NOTHING);
            if (!now.agrees(then)) {
                throw damaged("the graph " + graph.getKey() + " is not as it was written");
            }
        }
        if (found.isEmpty() || noted.size() != found.size() || !sum.equals(total)) {
            throw damaged("its graphs are not those that it says it holds");
        }
        return total.count(Tally.STATEMENTS);
    }

    private static EnvironmentException damaged(String how) {
        return new EnvironmentException("The backup is no whole copy of a store: " + how
                + ". Nothing was restored. Try another backup, or build anew.");
    }
}
