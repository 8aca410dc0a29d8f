package io.answergraph.store;

import io.answergraph.model.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * What people call the things of a graph: by label, notation, short form or IRI, in any case. Used within the caller's read
 * transaction, by one thread.
 */
public final class Names {
    /** How well a word names a thing; a better one hides the worse. */
    private enum Fit {
        IRI,
        NOTATION,
        LABEL,
        OTHER_LABEL,
        /** The first words of a label: {@code shelter} for {@code shelter and housing}. */
        BEGIN
    }

    private record Entry(String iri, String name, Fit fit) {
        boolean names(String sought, Fit by) {
            String lower = name.toLowerCase(Locale.ROOT);
            return by == Fit.BEGIN
                    ? fit == Fit.LABEL && lower.startsWith(sought + " ")
                    : fit == by && lower.equals(sought);
        }
    }

    private static final String PREFIXES = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private final DatasetGraph dataset;
    private final Map<Parameter.Type, List<Entry>> entries = new TreeMap<>();

    /** Reads names as they are asked for. */
    public Names(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * The IRI of the thing that goes by a name.
     *
     * @param type one for which {@link Parameter.Type#isNamed()} holds
     * @throws QueryException if nothing goes by it, with the nearest names, or more than one thing does, with those things
     */
    public String iri(Parameter.Type type, String name) {
        String sought = name.strip().toLowerCase(Locale.ROOT);
        for (Fit fit : Fit.values()) {
            TreeSet<String> found = new TreeSet<>();
            for (Entry entry : entries(type)) {
                if (entry.names(sought, fit)) {
                    found.add(entry.iri());
                }
            }
            if (found.size() == 1) {
                return found.first();
            }
            if (found.size() > 1) {
                throw new QueryException("'" + name + "' names more than one " + type.word() + ". Give one of these: "
                        + String.join(", ", found) + ".");
            }
        }
        throw new QueryException(unknown(type, name));
    }

    private String unknown(Parameter.Type type, String name) {
        List<String> all = known(type);
        List<String> candidates = entries(type).stream()
                .filter(entry -> entry.fit() == Fit.LABEL || entry.fit() == Fit.OTHER_LABEL)
                .map(Entry::name)
                .distinct()
                .toList();
        String near = Spelling.nearest(name, candidates)
                .map(guess -> " Did you mean '" + guess + "'?")
                .orElse("");
        return "The graph knows no " + type.word() + " '" + name + "'." + near
                + (all.size() <= 12 ? " It knows " + String.join(", ", all) + "." : "");
    }

    /** The preferred names of all such things, sorted. */
    public List<String> known(Parameter.Type type) {
        TreeSet<String> names = new TreeSet<>();
        entries(type).stream().filter(entry -> entry.fit() == Fit.LABEL).forEach(entry -> names.add(entry.name()));
        return List.copyOf(names);
    }

    private List<Entry> entries(Parameter.Type type) {
        return entries.computeIfAbsent(type, this::read);
    }

    private List<Entry> read(Parameter.Type type) {
        SortedMap<String, String> prefixes = new TreeMap<>(dataset.prefixes().getMapping());
        List<Entry> read = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QueryFactory.create(PREFIXES + pattern(type)))
                .build()) {
            execution.select().forEachRemaining(row -> {
                String iri = row.get("thing").getURI();
                Node name = row.get("name");
                read.add(new Entry(
                        iri,
                        name.getLiteralLexicalForm(),
                        Fit.valueOf(row.get("fit").getLiteralLexicalForm())));
                read.add(new Entry(iri, iri, Fit.IRI));
                prefixes.forEach((prefix, namespace) -> {
                    if (iri.startsWith(namespace) && !namespace.isEmpty()) {
                        read.add(new Entry(iri, prefix + ":" + iri.substring(namespace.length()), Fit.IRI));
                    }
                });
            });
        }
        return read;
    }

    private static String pattern(Parameter.Type type) {
        return switch (type) {
            case STATE -> labelled("?type ag:isSubject true . ?thing a ?type .");
            case CONCEPT -> labelled("?type ag:claimProperty ?property . ?thing a ?type .");
            case KIND -> named("?thing ag:claimProperty ?property ; rdfs:label ?name");
            case ROLE -> named("?thing a ag:Role ; rdfs:label ?name");
            case STATUS -> named("?thing a ag:Status ; rdfs:label ?name");
            case DOCUMENT -> """
                    SELECT DISTINCT ?thing ?name ?fit
                    {
                      ?thing a schema:FAQPage ; schema:name ?title ; dcterms:source ?file .
                      VALUES ?fit { "NOTATION" "LABEL" "OTHER_LABEL" }
                      BIND(IF(?fit = "NOTATION", ?file, IF(?fit = "LABEL", STRAFTER(STR(?thing), "/doc/"), ?title)) AS ?name)
                    }
                    """;
            case STRING, INTEGER, IRI -> throw new IllegalArgumentException(type + " is not named");
        };
    }

    private static String labelled(String pattern) {
        return """
                SELECT DISTINCT ?thing ?name ?fit
                {
                  %s
                  ?thing ?by ?name .
                  VALUES (?by ?fit)
                  {
                    (skos:notation "NOTATION") (skos:prefLabel "LABEL")
                    (skos:altLabel "OTHER_LABEL") (skos:hiddenLabel "OTHER_LABEL")
                  }
                }
                """.formatted(pattern);
    }

    private static String named(String pattern) {
        return "SELECT DISTINCT ?thing ?name (\"LABEL\" AS ?fit) { " + pattern + " }";
    }
}
