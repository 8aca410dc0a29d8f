package io.answergraph.rdf;

import io.answergraph.rdf.Places.Place;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/** Turtle files as one graph: IRIs moved to the base in use, blank nodes named after what they say. */
final class TurtleFiles {
    private static final String REMEDY =
            " Correct the line; where a mark is missing, it is often at the end of the line before.";

    private final Iris iris;
    private final Faults faults;
    private final Graph parsed = GraphFactory.createGraphMem();
    private final Map<Triple, Place> places = new HashMap<>();
    private final SortedMap<String, String> prefixes = new TreeMap<>();

    TurtleFiles(Iris iris, Faults faults) {
        this.iris = iris;
        this.faults = faults;
    }

    void add(String name, byte[] turtle) {
        try {
            Profile profile = new Profile(name);
            RDFParserRegistry.getFactory(Lang.TURTLE)
                    .create(Lang.TURTLE, profile)
                    .read(new ByteArrayInputStream(turtle), iris.base(), null, profile.sink(), RIOT.getContext());
        } catch (RiotException e) {
            // The handler has the fault with its line already.
        }
    }

    SortedMap<String, String> prefixes() {
        return new TreeMap<>(prefixes);
    }

    /** All files as one graph, without blank nodes, and where each of its statements stands. */
    Located located() {
        Skolemizer skolemizer = new Skolemizer(parsed, iris, this::circle);
        Graph graph = GraphFactory.createGraphMem();
        Map<Triple, Place> named = new HashMap<>();
        parsed.find().forEachRemaining(triple -> {
            Triple skolemized = skolemizer.named(triple);
            graph.add(skolemized);
            Place place = places.get(triple);
            if (place != null) {
                named.merge(skolemized, place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        return new Located(graph, new Places(graph, named));
    }

    /** The files' statements, and where they stand. */
    record Located(Graph graph, Places places) {}

    private void circle(Node blank) {
        new Places(parsed, places)
                .of(blank)
                .ifPresent(place -> faults.at(
                        place, "Blank nodes speak of each other in a circle. Give one of them a name, such as ex:it."));
    }

    private Node rebase(Node node) {
        return node.isURI() ? NodeFactory.createURI(rebase(node.getURI())) : node;
    }

    private String rebase(String iri) {
        return iri.startsWith(Iris.DEFAULT_BASE) ? iris.base() + iri.substring(Iris.DEFAULT_BASE.length()) : iri;
    }

    /** Makes the triples of one file, because only here does a parser tell their lines. */
    private final class Profile extends ParserProfileStd {
        private final String file;

        private Profile(String file) {
            this(file, RiotLib.factoryRDF());
        }

        private Profile(String file, FactoryRDF factory) {
            super(
                    factory,
                    new Strict(file),
                    IRIxResolver.create(iris.base()).build(),
                    PrefixMapFactory.create(),
                    RIOT.getContext(),
                    true,
                    false);
            this.file = file;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            Triple made = super.createTriple(subject, predicate, object, line, column);
            Triple triple =
                    Triple.create(rebase(made.getSubject()), rebase(made.getPredicate()), rebase(made.getObject()));
            places.putIfAbsent(triple, new Place(file, line));
            parsed.add(triple);
            return made;
        }

        private StreamRDF sink() {
            return new StreamRDFBase() {
                @Override
                public void prefix(String prefix, String namespace) {
                    prefixes.putIfAbsent(prefix, rebase(namespace));
                }
            };
        }
    }

    /** Takes a doubt for a fault: a mistyped number or IRI must not become silence. */
    private final class Strict implements ErrorHandler {
        private final String file;

        Strict(String file) {
            this.file = file;
        }

        @Override
        public void warning(String message, long line, long column) {
            faults.at(new Place(file, Math.max(1, line)), sentence(message) + REMEDY);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            warning(message, line, column);
            throw new RiotException(message);
        }

        private static String sentence(String message) {
            return message.endsWith(".") ? message : message + ".";
        }
    }
}
