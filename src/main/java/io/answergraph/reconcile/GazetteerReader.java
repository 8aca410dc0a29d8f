package io.answergraph.reconcile;

import io.answergraph.rdf.Ag;
import io.answergraph.store.Snapshot;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads a gazetteer from one state of a graph, once. */
final class GazetteerReader {
    private static final String PREFIXES = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    /** Everything that is said of a thing. */
    private static final Query SAID = QueryFactory.create(PREFIXES
            + "SELECT DISTINCT ?thing ?type ?property ?value"
            + " { ?type a ag:MentionType . ?thing a ?type ; skos:prefLabel ?name ; ?property ?value }");

    private static final Query NAMES =
            QueryFactory.create(PREFIXES + "SELECT DISTINCT ?thing ?name { ?thing skos:prefLabel|rdfs:label ?name }");

    private static final Query HINTS = QueryFactory.create(
            PREFIXES + "SELECT DISTINCT ?thing ?form { ?thing ag:label ?label . ?label ag:form ?form"
                    + " FILTER(!regex(?form, '[(<]')) }");

    private static final Set<Node> NAMING =
            Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode(), SKOS.notation.asNode());

    /** How a text is read, not what is so: of no use in a table. */
    private static final Set<Node> HIDDEN = Set.of(
            RDF.Nodes.type,
            SKOS.prefLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            SKOS.inScheme.asNode(),
            SKOS.topConceptOf.asNode(),
            Ag.label,
            Ag.usualRole);

    private static final String DISAMBIGUATING = "https://schema.org/disambiguatingDescription";

    private final Snapshot graph;
    private final Duration limit;
    private final Map<String, String> names = new HashMap<>();
    private final SortedMap<String, Draft> drafts = new TreeMap<>();
    private final SortedMap<String, Named> types = new TreeMap<>();
    private final SortedMap<String, Named> properties = new TreeMap<>();

    GazetteerReader(Snapshot graph, Duration limit) {
        this.graph = graph;
        this.limit = limit;
    }

    /** What is known of a thing so far. */
    private record Draft(
            SortedSet<Named> types,
            SortedSet<String> names,
            SortedSet<String> hints,
            SortedSet<String> descriptions,
            SortedMap<String, SortedSet<Value>> values) {
        Draft() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        }
    }

    Gazetteer read() {
        each(NAMES, row -> names.merge(iri(row, "thing"), words(row, "name"), GazetteerReader::first));
        each(SAID, this::said);
        each(HINTS, row -> {
            Draft draft = drafts.get(iri(row, "thing"));
            if (draft != null) {
                draft.hints().add(words(row, "form"));
            }
        });
        SortedMap<String, Entity> entities = new TreeMap<>();
        drafts.forEach((iri, draft) -> entities.put(iri, entity(iri, draft)));
        return new Gazetteer(entities, types.values(), properties.values());
    }

    private void said(Binding row) {
        Draft draft = drafts.computeIfAbsent(iri(row, "thing"), iri -> new Draft());
        String type = iri(row, "type");
        draft.types().add(types.computeIfAbsent(type, this::named));
        Node property = Objects.requireNonNull(row.get("property"));
        Node value = Objects.requireNonNull(row.get("value"));
        if (NAMING.contains(property)) {
            draft.names().add(value.getLiteralLexicalForm());
        }
        if (property.equals(SKOS.definition.asNode()) || property.hasURI(DISAMBIGUATING)) {
            draft.descriptions().add(value.getLiteralLexicalForm());
        }
        if (!HIDDEN.contains(property)) {
            properties.computeIfAbsent(property.getURI(), this::named);
            draft.values()
                    .computeIfAbsent(property.getURI(), iri -> new TreeSet<>())
                    .add(value(value));
        }
    }

    private Entity entity(String iri, Draft draft) {
        return new Entity(
                named(iri),
                draft.descriptions().stream().findFirst().orElse(""),
                draft.types().stream().toList(),
                draft.names().stream().toList(),
                draft.hints().stream().toList(),
                draft.values().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue().stream().toList(),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    private Value value(Node node) {
        if (node.isURI()) {
            String name = names.get(node.getURI());
            return name == null ? new Value.Text(node.getURI()) : new Value.Thing(new Named(node.getURI(), name));
        }
        if (!node.isLiteral() || !(isWellFormed(node) && node.getLiteralValue() instanceof Number number)) {
            return new Value.Text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
        }
        return number instanceof Integer || number instanceof Long
                ? new Value.Whole(number.longValue())
                : Double.isFinite(number.doubleValue())
                        ? new Value.Real(number.doubleValue())
                        : new Value.Text(node.getLiteralLexicalForm());
    }

    private static boolean isWellFormed(Node literal) {
        return literal.getLiteral().isWellFormed();
    }

    private Named named(String iri) {
        return new Named(iri, names.getOrDefault(iri, spelt(iri)));
    }

    /** The last part of an IRI in words: {@code subOrganizationOf} is "sub organization of". */
    static String spelt(String iri) {
        String last = iri.replaceFirst("[/#]+$", "").replaceFirst("^.*[/#]", "");
        String words = Stream.of(last.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").split("[ _-]+", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.isBlank() ? iri : words;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void each(Query query, Consumer<Binding> row) {
        try (QueryExec execution = graph.ask(query, limit)) {
            execution.select().forEachRemaining(row);
        }
    }

    private static String iri(Binding row, String variable) {
        Node node = Objects.requireNonNull(row.get(variable));
        return node.isURI() ? node.getURI() : node.toString();
    }

    private static String words(Binding row, String variable) {
        Node node = Objects.requireNonNull(row.get(variable));
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
