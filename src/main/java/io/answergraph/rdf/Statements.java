package io.answergraph.rdf;

import io.answergraph.model.Problem;
import io.answergraph.model.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** Asks the ontology's graph for values, sorted, and notes as a fault what is not of the kind asked for. */
final class Statements {
    private static final Comparator<Node> BY_STRING = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final Places places;
    private final PrefixMap prefixes;
    private final Faults faults;

    /** @param prefixes by which messages name things, with their namespaces */
    Statements(TurtleFiles.Located files, Map<String, String> prefixes, Faults faults) {
        this.graph = files.graph();
        this.places = files.places();
        this.prefixes = PrefixMapFactory.create(prefixes);
        this.faults = faults;
    }

    /** Notes what is wrong with a thing, where its type is said. The message is sentences: what is wrong, what to do. */
    void fault(Node subject, String message) {
        fault(Problem.Code.INVALID_ONTOLOGY, subject, message);
    }

    void fault(Problem.Code code, Node subject, String message) {
        faults.at(places.of(subject), code, message);
    }

    /** Notes what is wrong with the value that a thing has, where it is given; {@link Node#ANY} for any value. */
    void fault(Node subject, Node property, Node value, String message) {
        fault(Problem.Code.INVALID_ONTOLOGY, subject, property, value, message);
    }

    private void fault(Problem.Code code, Node subject, Node property, Node value, String message) {
        faults.at(places.of(subject, property, value), code, message);
    }

    /** Notes what is wrong with words that a thing has. */
    void fault(Problem.Code code, Node subject, Node property, String words, String message) {
        Node value = objects(subject, property).stream()
                .filter(o -> o.isLiteral() && o.getLiteralLexicalForm().strip().equals(words))
                .findFirst()
                .orElse(Node.ANY);
        fault(code, subject, property, value, message);
    }

    /** Notes what is missing, and no file in particular should say. */
    void fault(String message) {
        faults.at(Optional.empty(), Problem.Code.INVALID_ONTOLOGY, message);
    }

    /** How an ontology's writer names a thing: by a prefix in use where one fits. */
    String name(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? "'" + node.getLiteralLexicalForm() + "'" : "[ ]";
        }
        if (node.getURI().contains("/genid/")) {
            return "[ ]";
        }
        String name = prefixes.abbreviate(node.getURI());
        return name == null ? "<" + node.getURI() + ">" : name;
    }

    /** The same for the IRI of a thing. */
    String name(String iri) {
        return name(NodeFactory.createURI(iri));
    }

    /** Every statement, in no order: for checks alone, since faults are put in order when they are told. */
    List<Triple> all() {
        return graph.find().toList();
    }

    List<Node> instances(Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(BY_STRING)
                .toList();
    }

    List<Node> subjects(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(BY_STRING)
                .toList();
    }

    List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(BY_STRING)
                .toList();
    }

    boolean has(Node subject, Node property, Node object) {
        return graph.contains(subject, property, object);
    }

    /** Things, each made into an identifier. */
    <T> List<T> ids(Node subject, Node property, Function<String, T> id) {
        return objects(subject, property).stream()
                .filter(o -> o.isURI()
                        || isNot(
                                subject, property, o, name(o) + ", which is no thing. Name one there, without quotes."))
                .map(o -> id.apply(o.getURI()))
                .toList();
    }

    <T> Optional<T> id(Node subject, Node property, Function<String, T> id) {
        return atMostOne(subject, property, ids(subject, property, id));
    }

    <T> Optional<T> requiredId(Node subject, Node property, Function<String, T> id) {
        return required(subject, property, id(subject, property, id));
    }

    /** Words in English or in no stated language: the language that the answers are read in. */
    List<String> words(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(o -> o.isLiteral()
                        || isNot(subject, property, o, name(o) + ", which is no text. Put words in quotes there."))
                .filter(o -> o.getLiteralLanguage().isEmpty() || isEnglish(o.getLiteralLanguage()))
                .filter(o -> !o.getLiteralLexicalForm().isBlank()
                        || isNot(subject, property, o, "an empty text. Fill it in or remove it."))
                .map(o -> o.getLiteralLexicalForm().strip())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isEnglish(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals("en") || lower.startsWith("en-");
    }

    List<String> requiredWords(Node subject, Node property) {
        List<String> words = words(subject, property);
        required(subject, property, words.stream().findFirst());
        return words;
    }

    Optional<String> word(Node subject, Node property) {
        return atMostOne(subject, property, words(subject, property));
    }

    Optional<String> requiredWord(Node subject, Node property) {
        return required(subject, property, word(subject, property));
    }

    boolean flag(Node subject, Node property) {
        Optional<String> word = word(subject, property);
        if (word.isPresent() && !Set.of("true", "1", "false", "0").contains(word.get())) {
            isNot(subject, property, Node.ANY, "'" + word.get() + "'. Write true or false, without quotes.");
        }
        return word.map(w -> w.equals("true") || w.equals("1")).orElse(false);
    }

    int number(Node subject, Node property) {
        Optional<String> word = word(subject, property);
        try {
            return word.map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            isNot(
                    subject,
                    property,
                    Node.ANY,
                    "'" + word.orElse("") + "', which is no whole number. Write one, without quotes.");
            return 0;
        }
    }

    <E extends Enum<E>> E choice(Node subject, Node property, Class<E> type, E usual) {
        Optional<String> word = word(subject, property);
        for (E value : type.getEnumConstants()) {
            if (word.isEmpty() || word.get().equals(lower(value))) {
                return word.isEmpty() ? usual : value;
            }
        }
        isNot(subject, property, Node.ANY, "'" + word.orElse("") + "'. Choose one of " + choices(type, "") + ".");
        return usual;
    }

    Optional<Status> status(Node subject, Node property) {
        Optional<String> iri = id(subject, property, Function.identity());
        Optional<Status> status = iri.flatMap(Statements::statusOf);
        if (iri.isPresent() && status.isEmpty()) {
            isNot(
                    subject,
                    property,
                    Node.ANY,
                    name(iri.get()) + ", which is no status. Choose one of " + choices(Status.class, "ag:") + ".");
        }
        return status;
    }

    static Optional<Status> statusOf(String iri) {
        return Arrays.stream(Status.values())
                .filter(s -> iri.equals(Ag.NS + s.word()))
                .findFirst();
    }

    private static String choices(Class<? extends Enum<?>> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> prefix + lower(value))
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> atMostOne(Node subject, Node property, List<T> values) {
        if (values.size() > 1) {
            isNot(subject, property, Node.ANY, values.size() + " values. Leave one.");
        }
        return values.stream().findFirst();
    }

    private <T> Optional<T> required(Node subject, Node property, Optional<T> value) {
        if (value.isEmpty()) {
            fault(subject, name(subject) + " has no " + name(property) + ". Give it one.");
        }
        return value;
    }

    /** Always false, so that filters can end in it. */
    private boolean isNot(Node subject, Node property, Node value, String what) {
        fault(subject, property, value, name(subject) + " has as " + name(property) + " " + what);
        return false;
    }
}
