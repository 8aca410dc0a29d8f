package io.answergraph.store;

import io.answergraph.model.Claim;
import io.answergraph.model.Extraction;
import io.answergraph.model.Mention;
import io.answergraph.model.Status;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What a graph holds, in numbers by name, such as {@code mention/Agency/asserted}. Tallies of graphs can be added up, and
 * taken away again.
 */
record Tally(SortedMap<String, Long> counts) {
    static final Tally NOTHING = new Tally(new TreeMap<>());

    static final String STATEMENTS = "statements";
    static final String CHECKSUM = "checksum";
    static final String DOCUMENTS = "documents";
    static final String QUESTIONS = "questions";
    static final String FACTS = "facts";
    static final String MENTION = "mention/";
    static final String CLAIM = "claim/";
    static final String PROBLEM = "problem/";

    /** Stands for the status of what has none. */
    static final String NO_STATUS = "-";

    Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Of statements, whatever they say. */
    static Tally of(Stream<Quad> quads) {
        long[] sums = new long[2];
        quads.forEach(quad -> {
            sums[0]++;
            sums[1] += Checksum.of(quad);
        });
        return of(sums[0], sums[1]);
    }

    static Tally of(long statements, long checksum) {
        return new Tally(new TreeMap<>(Map.of(STATEMENTS, statements, CHECKSUM, checksum)));
    }

    /** Of a document, besides its statements. */
    static Tally of(Extraction extraction) {
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put(DOCUMENTS, 1L);
        counts.put(QUESTIONS, (long) extraction.document().questions().size());
        for (Mention mention : extraction.mentions()) {
            String status = mention.status().map(Status::word).orElse(NO_STATUS);
            one(counts, MENTION + Statistics.localName(mention.type().iri()) + "/" + status);
        }
        for (Claim claim : extraction.claims()) {
            one(
                    counts,
                    CLAIM + Statistics.localName(claim.property().iri()) + "/"
                            + claim.status().word());
        }
        extraction.problems().forEach(problem -> one(counts, PROBLEM + problem.code()));
        counts.put(
                FACTS,
                extraction.claims().stream()
                        .filter(claim -> claim.status() == Status.ASSERTED)
                        .map(claim -> claim.subject().iri() + " "
                                + claim.property().iri() + " " + claim.object().iri())
                        .distinct()
                        .count());
        return new Tally(counts);
    }

    /** Of a graph as it stands, counted one by one. */
    static Tally counted(DatasetGraph dataset, Node graph) {
        List<Quad> quads = Iter.toList(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY));
        DatasetGraph alone = DatasetGraphFactory.createGeneral();
        quads.forEach(quad -> alone.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
        quads.forEach(alone::add);
        return of(Statistics.of(alone)).plus(of(quads.stream()));
    }

    private static Tally of(Statistics statistics) {
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put(DOCUMENTS, statistics.documents());
        counts.put(QUESTIONS, statistics.questions());
        counts.put(FACTS, statistics.facts());
        statistics
                .mentions()
                .forEach((type, row) -> row.forEach((status, n) -> counts.put(MENTION + type + "/" + status, n)));
        statistics
                .claims()
                .forEach((name, row) -> row.forEach((status, n) -> counts.put(CLAIM + name + "/" + status, n)));
        statistics.problems().forEach((code, n) -> counts.put(PROBLEM + code, n));
        return NOTHING.plus(new Tally(counts));
    }

    private static void one(SortedMap<String, Long> counts, String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** The statements alone. */
    Tally ofStatements() {
        return of(count(STATEMENTS), count(CHECKSUM));
    }

    /** Nought for what is not counted. */
    long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    Tally plus(Tally other) {
        return combined(other, (mine, others) -> mine + others);
    }

    Tally minus(Tally other) {
        return combined(other, (mine, others) -> mine - others);
    }

    private Tally combined(Tally other, LongBinaryOperator sum) {
        SortedMap<String, Long> combined = new TreeMap<>(counts);
        other.counts.forEach((name, value) -> combined.put(name, sum.applyAsLong(count(name), value)));
        combined.values().removeIf(value -> value == 0);
        return new Tally(combined);
    }

    /** Whether both have the same statements, as far as sums tell. */
    boolean agrees(Tally other) {
        return count(STATEMENTS) == other.count(STATEMENTS) && count(CHECKSUM) == other.count(CHECKSUM);
    }

    /** Words that {@link #parse} reads. */
    @Override
    public String toString() {
        StringJoiner words = new StringJoiner(" ");
        counts.forEach((name, value) -> words.add(name + "=" + value));
        return words.toString();
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws NumberFormatException if it is something else
     */
    static Tally parse(String words) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (String word : words.split(" ", -1)) {
            int sign = word.lastIndexOf('=');
            counts.put(word.substring(0, Math.max(sign, 0)), Long.valueOf(word.substring(sign + 1)));
        }
        return new Tally(counts);
    }
}
