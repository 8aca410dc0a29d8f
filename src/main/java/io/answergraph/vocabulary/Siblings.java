package io.answergraph.vocabulary;

import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.TypeId;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Places.Place;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The concepts of a type, or the bodies of a vocabulary: how a new one among them is named and where it stands. */
public final class Siblings {
    private static final Pattern CODE = Pattern.compile("(\\D*)(\\d+)");

    private final LoadedOntology loaded;
    private final TypeId type;
    private final boolean areBodies;
    private final List<EntityId> ids;

    private Siblings(LoadedOntology loaded, TypeId type, boolean areBodies, List<EntityId> ids) {
        this.loaded = loaded;
        this.type = type;
        this.areBodies = areBodies;
        this.ids = ids;
    }

    /** The concepts of a type. */
    public static Siblings concepts(LoadedOntology loaded, TypeId type) {
        return new Siblings(
                loaded,
                type,
                false,
                loaded.ontology().concepts().stream()
                        .filter(concept -> concept.type().equals(type))
                        .map(Concept::id)
                        .toList());
    }

    /** The bodies of a vocabulary, whose new one has the type given. */
    public static Siblings bodies(LoadedOntology loaded, TypeId type) {
        return new Siblings(
                loaded,
                type,
                true,
                loaded.ontology().bodies().stream().map(Body::id).toList());
    }

    /** A new one of that name, with the next free code where all codes are of a kind. */
    public NewConcept called(String name) {
        return new NewConcept(
                freeId(name),
                types(),
                areBodies ? Optional.empty() : nextCode(),
                name,
                List.of(),
                most(id -> objects(id, SKOS.inScheme.asNode())),
                Optional.empty());
    }

    private EntityId freeId(String name) {
        String wanted = namespace() + slug(name);
        Set<String> taken = loaded.vocabulary()
                .find()
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toSet();
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return new EntityId(free);
    }

    private String namespace() {
        return most(id -> Stream.of(
                        id.iri().substring(0, id.iri().length() - id.name().length())))
                .orElseGet(() -> loaded.ontology().base() + slug(type.name()) + "/");
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }

    /** What all siblings are; of a type without any, what the type itself says. */
    private List<String> types() {
        Set<String> shared = new TreeSet<>();
        for (int index = 0; index < ids.size(); index++) {
            Set<String> types = objects(ids.get(index), RDF.Nodes.type).collect(Collectors.toSet());
            if (index == 0) {
                shared.addAll(types);
            } else {
                shared.retainAll(types);
            }
        }
        shared.add(type.iri());
        if (areBodies) {
            shared.add(ORG.Organization.getURI());
        }
        return List.copyOf(shared);
    }

    private Optional<String> nextCode() {
        List<String> codes =
                ids.stream().flatMap(id -> objects(id, SKOS.notation.asNode())).toList();
        Map<String, Integer> highest = new TreeMap<>();
        int width = 1;
        for (String code : codes) {
            Matcher matcher = CODE.matcher(code);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            highest.merge(matcher.group(1), Integer.parseInt(matcher.group(2)), Math::max);
            width = Math.max(width, matcher.group(2).length());
        }
        if (highest.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, Integer> only = highest.entrySet().iterator().next();
        return Optional.of(only.getKey() + String.format(Locale.ROOT, "%0" + width + "d", only.getValue() + 1));
    }

    /** The sibling described last in the file that describes most of them; empty where there is none. */
    Optional<Place> last() {
        Map<String, List<Place>> byFile = ids.stream()
                .flatMap(id -> loaded.places().of(node(id)).stream())
                .collect(Collectors.groupingBy(Place::file, TreeMap::new, Collectors.toList()));
        return byFile.values().stream()
                .max(Comparator.comparingInt(List::size))
                .flatMap(places -> places.stream().max(Comparator.naturalOrder()));
    }

    /** Which of them is described there. */
    Optional<EntityId> at(Place place) {
        return ids.stream()
                .filter(id -> loaded.places().of(node(id)).filter(place::equals).isPresent())
                .findFirst();
    }

    /** The most frequent of what siblings give; of equals the first; empty where none gives any. */
    private Optional<String> most(Function<EntityId, Stream<String>> values) {
        Map<String, Long> counts = ids.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private Stream<String> objects(EntityId subject, Node property) {
        Graph graph = loaded.vocabulary();
        return graph.find(node(subject), property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .map(object -> object.isURI() ? object.getURI() : object.getLiteralLexicalForm());
    }

    private static Node node(EntityId id) {
        return NodeFactory.createURI(id.iri());
    }
}
