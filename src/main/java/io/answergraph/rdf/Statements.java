package io.answergraph.rdf;

import io.answergraph.model.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Asks the ontology's graph for values, sorted, and notes as a fault what is not of the kind asked for. */
final class Statements {
    private static final Comparator<Node> BY_STRING = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final Faults faults;

    Statements(Graph graph, Faults faults) {
        this.graph = graph;
        this.faults = faults;
    }

    void fault(Node subject, String message) {
        faults.at(subject, message);
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
                .filter(o -> o.isURI() || notA(subject, property, o, "an IRI"))
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
                .filter(o -> o.isLiteral() || notA(subject, property, o, "a text"))
                .filter(o -> o.getLiteralLanguage().isEmpty() || isEnglish(o.getLiteralLanguage()))
                .map(o -> o.getLiteralLexicalForm().strip())
                .filter(w -> !w.isEmpty() || fault(subject, property, "an empty text"))
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
        return word(subject, property)
                .map(w -> w.equals("true") || w.equals("1"))
                .orElse(false);
    }

    int number(Node subject, Node property) {
        Optional<String> word = word(subject, property);
        try {
            return word.map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            fault(subject, property, "'" + word.orElse("") + "', which is no number");
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
        fault(subject, property, "'" + word.orElse("") + "', which is none of " + choices(type));
        return usual;
    }

    Optional<Status> status(Node subject, Node property) {
        Optional<String> iri = id(subject, property, Function.identity());
        Optional<Status> status = iri.flatMap(Statements::statusOf);
        if (iri.isPresent() && status.isEmpty()) {
            fault(subject, property, "<" + iri.get() + ">, which is no status; it may be " + choices(Status.class));
        }
        return status;
    }

    static Optional<Status> statusOf(String iri) {
        return Arrays.stream(Status.values())
                .filter(s -> iri.equals(Ag.NS + s.word()))
                .findFirst();
    }

    private static String choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Statements::lower).collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> atMostOne(Node subject, Node property, List<T> values) {
        if (values.size() > 1) {
            fault(subject, property, values.size() + " values; it may have one");
        }
        return values.stream().findFirst();
    }

    private <T> Optional<T> required(Node subject, Node property, Optional<T> value) {
        if (value.isEmpty()) {
            faults.at(subject, subject + " needs " + name(property));
        }
        return value;
    }

    private boolean notA(Node subject, Node property, Node object, String kind) {
        return fault(subject, property, object + ", which is not " + kind);
    }

    /** Always false, so that filters can end in it. */
    private boolean fault(Node subject, Node property, String what) {
        faults.at(subject, subject + " has as " + name(property) + " " + what);
        return false;
    }

    private static String name(Node property) {
        String iri = property.getURI();
        return iri.startsWith(Ag.NS) ? "ag:" + iri.substring(Ag.NS.length()) : "<" + iri + ">";
    }
}
