package io.answergraph.linked;

import io.answergraph.docs.Fact;
import io.answergraph.docs.Ref;
import io.answergraph.linked.Sheet.Group;
import io.answergraph.linked.Sheet.Part;
import io.answergraph.linked.Sheet.Toward;
import io.answergraph.store.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Makes sheets of descriptions: names for IRIs, links to where they answer. For one page, on the thread of its transaction. */
public final class Sheets {
    /** Things of one type that a sheet shows, at most. */
    private static final int PARTS = 2_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Names names;
    private final LocalAddresses addresses;

    public Sheets(Snapshot graph) {
        this.names = new Names(graph);
        this.addresses = new LocalAddresses(graph.iris());
    }

    /** The sheet; what is of the same name is in the order of IRIs. */
    public Sheet sheet(Description description) {
        Node thing = description.thing();
        Map<Node, List<Triple>> bySubject = description.said().stream()
                .collect(Collectors.groupingBy(Triple::getSubject, HashMap::new, Collectors.toList()));
        List<Triple> own = Optional.ofNullable(bySubject.remove(thing)).orElse(List.of());
        return new Sheet(names.of(thing), thing.getURI(), facts(own), toward(description), groups(thing, bySubject));
    }

    private List<Fact> facts(List<Triple> triples) {
        return byProperty(triples).entrySet().stream()
                .map(each -> new Fact(
                        ref(each.getKey()),
                        refs(each.getValue().stream().map(Triple::getObject).toList())))
                .toList();
    }

    private List<Toward> toward(Description description) {
        return byProperty(description.toward()).entrySet().stream()
                .map(each -> new Toward(
                        new Fact(
                                ref(each.getKey()),
                                refs(each.getValue().stream()
                                        .map(Triple::getSubject)
                                        .toList())),
                        description.cut().contains(each.getKey().getURI())))
                .toList();
    }

    /** Types first, then by the properties' names. */
    private SortedMap<Node, List<Triple>> byProperty(List<Triple> triples) {
        Comparator<Node> order = Comparator.comparing((Node property) -> !property.equals(RDF.Nodes.type))
                .thenComparing(names::of)
                .thenComparing(node -> node.toString());
        return triples.stream()
                .collect(Collectors.groupingBy(Triple::getPredicate, () -> new TreeMap<>(order), Collectors.toList()));
    }

    private List<Group> groups(Node thing, Map<Node, List<Triple>> bySubject) {
        SortedMap<String, List<Node>> byType = new TreeMap<>();
        bySubject.forEach((subject, said) ->
                byType.computeIfAbsent(type(said), each -> new ArrayList<>()).add(subject));
        return byType.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .sorted(Comparator.comparing(Sheets::key).thenComparing(node -> node.toString()))
                                .limit(PARTS)
                                .map(part -> part(thing, part, bySubject.getOrDefault(part, List.of())))
                                .toList(),
                        Math.max(0, group.getValue().size() - PARTS)))
                .toList();
    }

    private String type(List<Triple> said) {
        return said.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                .map(triple -> names.of(triple.getObject()))
                .min(Comparator.naturalOrder())
                .orElse("other things");
    }

    /** Numbers in an IRI count as numbers: question 2 before question 11. */
    private static String key(Node node) {
        return NUMBER.matcher(node.toString())
                .replaceAll(number -> String.format("%018d", Long.parseLong(number.group())));
    }

    private Part part(Node thing, Node part, List<Triple> said) {
        String start = thing.toString() + "#";
        boolean isFragment = part.isURI() && part.getURI().startsWith(start);
        return isFragment
                ? new Part(part.getURI().substring(start.length()), new Ref(names.of(part), ""), facts(said))
                : new Part("", ref(part), List.of());
    }

    /** Names that lead on, sorted. */
    private List<Ref> refs(List<Node> nodes) {
        return nodes.stream()
                .distinct()
                .sorted(Comparator.comparing(names::of, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(node -> node.toString()))
                .map(this::ref)
                .toList();
    }

    private Ref ref(Node node) {
        return new Ref(names.of(node), href(node));
    }

    /** An address here; out into the web for others; none for words. */
    private String href(Node node) {
        if (node.isLiteral()) {
            return XSDDatatype.XSDanyURI.equals(node.getLiteralDatatype()) ? web(node.getLiteralLexicalForm()) : "";
        }
        return node.isURI() ? addresses.path(node.getURI()).orElseGet(() -> web(node.getURI())) : "";
    }

    private static String web(String iri) {
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
    }
}
