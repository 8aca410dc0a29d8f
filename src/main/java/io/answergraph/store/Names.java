package io.answergraph.store;

import io.answergraph.model.Spelling;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /**
     * The names of all things of one type, not changed once they are read.
     *
     * @param named things by name in small letters, by how well the name fits them; {@link Fit#BEGIN} has none of its own
     * @param labels preferred and other names, as they are written
     * @param preferred preferred names by thing, as they are written
     */
    private record Directory(
            Map<Fit, NavigableMap<String, NavigableSet<String>>> named,
            NavigableSet<String> labels,
            SortedMap<String, NavigableSet<String>> preferred) {
        Directory() {
            this(new EnumMap<>(Fit.class), new TreeSet<>(), new TreeMap<>());
        }

        void add(String iri, String name, Fit fit) {
            named.computeIfAbsent(fit, f -> new TreeMap<>())
                    .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new TreeSet<>())
                    .add(iri);
            if (fit == Fit.LABEL) {
                preferred.computeIfAbsent(iri, thing -> new TreeSet<>()).add(name);
            }
            if (fit == Fit.LABEL || fit == Fit.OTHER_LABEL) {
                labels.add(name);
            }
        }

        /** @param sought in small letters */
        NavigableSet<String> find(String sought, Fit fit) {
            if (fit != Fit.BEGIN) {
                return things(fit).getOrDefault(sought, new TreeSet<>());
            }
            String begin = sought + " ";
            TreeSet<String> found = new TreeSet<>();
            things(Fit.LABEL).tailMap(begin, true).entrySet().stream()
                    .takeWhile(label -> label.getKey().startsWith(begin))
                    .forEach(label -> found.addAll(label.getValue()));
            return found;
        }

        private NavigableMap<String, NavigableSet<String>> things(Fit fit) {
            return named.getOrDefault(fit, new TreeMap<>());
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
    private final Memory memory;

    /** Reads names as they are asked for, and remembers them itself. */
    public Names(DatasetGraph dataset) {
        this(dataset, new Memory());
    }

    /**
     * Reads names as they are asked for.
     *
     * @param memory of the state that the dataset is in
     */
    public Names(DatasetGraph dataset, Memory memory) {
        this.dataset = dataset;
        this.memory = memory;
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
            NavigableSet<String> found = directory(type).find(sought, fit);
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
        String near = Spelling.nearest(name, directory(type).labels())
                .map(guess -> " Did you mean '" + guess + "'?")
                .orElse("");
        return "The graph knows no " + type.word() + " '" + name + "'." + near
                + (all.size() <= 12 ? " It knows " + String.join(", ", all) + "." : "");
    }

    /** The preferred names of all such things, sorted. */
    public List<String> known(Parameter.Type type) {
        return directory(type).preferred().values().stream()
                .flatMap(NavigableSet::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The preferred name of a thing, the first of several; empty if the graph has no such thing of this type. */
    public Optional<String> name(Parameter.Type type, String iri) {
        return Optional.ofNullable(directory(type).preferred().get(iri)).map(NavigableSet::first);
    }

    private Directory directory(Parameter.Type type) {
        return memory.once(Directory.class, type, () -> read(type));
    }

    private Directory read(Parameter.Type type) {
        NavigableSet<String> things = new TreeSet<>();
        Directory directory = new Directory();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QueryFactory.create(PREFIXES + pattern(type)))
                .build()) {
            execution.select().forEachRemaining(row -> {
                String iri = row.get("thing").getURI();
                things.add(iri);
                directory.add(
                        iri,
                        row.get("name").getLiteralLexicalForm(),
                        Fit.valueOf(row.get("fit").getLiteralLexicalForm()));
            });
        }
        things.forEach(iri -> directory.add(iri, iri, Fit.IRI));
        dataset.prefixes().getMapping().forEach((prefix, namespace) -> {
            if (!namespace.isEmpty()) {
                things.tailSet(namespace).stream()
                        .takeWhile(iri -> iri.startsWith(namespace))
                        .forEach(iri -> directory.add(iri, prefix + ":" + iri.substring(namespace.length()), Fit.IRI));
            }
        });
        return directory;
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
