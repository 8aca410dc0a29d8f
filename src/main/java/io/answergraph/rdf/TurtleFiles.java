package io.answergraph.rdf;

import java.io.ByteArrayInputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;

/** Turtle files as one graph: IRIs moved to the base in use, blank nodes named after what they say. */
final class TurtleFiles {
    private final Iris iris;
    private final Faults faults;
    private final Graph parsed = GraphFactory.createGraphMem();
    private final SortedMap<String, String> prefixes = new TreeMap<>();

    TurtleFiles(Iris iris, Faults faults) {
        this.iris = iris;
        this.faults = faults;
    }

    void add(String name, byte[] turtle) {
        try {
            RDFParser.create()
                    .source(new ByteArrayInputStream(turtle))
                    .lang(Lang.TURTLE)
                    .base(iris.base())
                    .errorHandler(new Strict(name))
                    .parse(new Sink(name));
        } catch (RiotException e) {
            // The handler has the fault with its line already.
        }
    }

    SortedMap<String, String> prefixes() {
        return new TreeMap<>(prefixes);
    }

    Graph graph() {
        return Skolemizer.skolemize(parsed, iris, faults);
    }

    private Node rebase(Node node) {
        return node.isURI() ? NodeFactory.createURI(rebase(node.getURI())) : node;
    }

    private String rebase(String iri) {
        return iri.startsWith(Iris.DEFAULT_BASE) ? iris.base() + iri.substring(Iris.DEFAULT_BASE.length()) : iri;
    }

    private final class Sink extends StreamRDFBase {
        private final String file;

        Sink(String file) {
            this.file = file;
        }

        @Override
        public void triple(Triple triple) {
            Node subject = rebase(triple.getSubject());
            faults.seen(subject, file);
            parsed.add(Triple.create(subject, rebase(triple.getPredicate()), rebase(triple.getObject())));
        }

        @Override
        public void prefix(String prefix, String namespace) {
            prefixes.putIfAbsent(prefix, rebase(namespace));
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
            faults.inFile(file, line, message);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            faults.inFile(file, line, message);
            throw new RiotException(message);
        }
    }
}
