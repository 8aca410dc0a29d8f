package io.answergraph.rdf;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks a graph against the shapes (SHACL), one document at a time. */
public final class ShapeCheck {
    private static final String OWN = "shapes.ttl";

    private final Shapes shapes;
    private final Map<Node, Named> names = new HashMap<>();

    /** A shape as people know it. */
    private record Named(String name, Optional<String> remedy) {}

    private ShapeCheck(Shapes shapes) {
        this.shapes = shapes;
        for (Shape shape : shapes) {
            name(shape, new Named(localName(shape.getShapeNode()), remedy(shape)));
        }
    }

    private static Optional<String> remedy(Shape shape) {
        return shape.getShapeGraph().find(shape.getShapeNode(), Ag.remedy, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst();
    }

    /**
     * Reads the ontology folder's shapes, or the program's own where it has none.
     *
     * @throws EnvironmentException if the folder's shapes are not SHACL in Turtle
     */
    public static ShapeCheck load(LoadedOntology ontology) {
        String file = ontology.shapes().map(Object::toString).orElse(OWN);
        try (InputStream in = ontology.shapes().isPresent()
                ? Files.newInputStream(ontology.shapes().get())
                : ShapeCheck.class.getResourceAsStream(OWN)) {
            Graph graph = GraphFactory.createGraphMem();
            RDFParser.create()
                    .source(in)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
            return new ShapeCheck(Shapes.parse(graph));
        } catch (RiotException | ShaclParseException e) {
            throw new EnvironmentException("The shapes in " + file + " cannot be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything wrong with the documents of the graph, in order. To be called within the caller's transaction. */
    public List<Violation> check(DatasetGraph dataset, Iris iris) {
        Graph vocabulary = copy(dataset, NodeFactory.createURI(iris.vocabularyGraph()));
        NavigableSet<Violation> violations = new TreeSet<>();
        for (Node name : Iter.toList(dataset.listGraphNodes())) {
            if (name.isURI() && name.getURI().startsWith(iris.base() + "doc/")) {
                check(name, new Union(copy(dataset, name), vocabulary)).forEach(violations::add);
            }
        }
        return List.copyOf(violations);
    }

    private static Graph copy(DatasetGraph dataset, Node name) {
        Graph copy = GraphFactory.createGraphMem();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
        return copy;
    }

    private Stream<Violation> check(Node name, Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(name, graph, entry));
    }

    private Violation violation(Node name, Graph graph, ReportEntry entry) {
        Named shape = names.getOrDefault(entry.source(), new Named(String.valueOf(entry.source()), Optional.empty()));
        return new Violation(
                localName(entry.severity().level()),
                name.getURI(),
                entry.focusNode().toString(),
                entry.message(),
                shape.name(),
                Place.of(graph, name, entry.focusNode()),
                shape.remedy());
    }

    /** Parts of a shape are reported under its name; they have none of their own. */
    private void name(Shape shape, Named name) {
        names.put(shape.getShapeNode(), name);
        shape.getPropertyShapes().forEach(part -> name(part, name));
    }

    private static String localName(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
