package io.answergraph.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.apache.jena.sparql.util.Symbol;

/**
 * Full-text search within a query, under the name and in the forms that Jena's own has: {@code ?s text:query "words"},
 * {@code ?s text:query (skos:prefLabel "words" 10)}, {@code (?s ?score ?text ?graph ?property) text:query "words"}. Within
 * {@code GRAPH} it looks in that graph.
 */
public final class TextQuery extends PropertyFunctionBase {
    /** What the function is called by. */
    public static final String IRI = "http://jena.apache.org/text#query";

    /** Where an execution's context has the {@link Supplier} of the {@link TextIndex}. */
    public static final Symbol INDEX = Symbol.create("https://w3id.org/answergraph/ns#textIndex");

    private static final int MOST = 10_000;
    private static final int PARTS = 5;

    @Override
    public QueryIterator exec(
            Binding given, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        if (!(execution.getContext().get(INDEX) instanceof Supplier<?> supplier)
                || !(supplier.get() instanceof TextIndex index)) {
            throw new QueryException("There is no full-text search here, only in queries of a store");
        }
        List<Node> left = arguments(subject, given);
        List<Node> right = arguments(object, given);
        if (left.isEmpty() || left.size() > PARTS) {
            throw new QueryException("text:query gives 1 to " + PARTS + " things");
        }
        Asked asked = Asked.of(right);
        try {
            List<Binding> rows = index.matches(asked.words(), asked.property(), graph(execution), asked.most()).stream()
                    .flatMap(hit -> row(given, left, hit).stream())
                    .toList();
            return QueryIterPlainWrapper.create(rows.iterator(), execution);
        } catch (SearchException e) {
            throw new QueryException(e.getMessage());
        }
    }

    /** What stands behind {@code text:query}: a property or none, the words, a number or none. */
    private record Asked(Optional<String> property, String words, int most) {
        static Asked of(List<Node> nodes) {
            boolean hasProperty = !nodes.isEmpty() && nodes.getFirst().isURI();
            int at = hasProperty ? 1 : 0;
            if (nodes.size() <= at || nodes.size() > at + 2 || !nodes.get(at).isLiteral()) {
                throw new QueryException("text:query takes \"words\", or (property \"words\" number)");
            }
            return new Asked(
                    hasProperty ? Optional.of(nodes.getFirst().getURI()) : Optional.empty(),
                    nodes.get(at).getLiteralLexicalForm(),
                    nodes.size() > at + 1 ? most(nodes.get(at + 1)) : MOST);
        }

        private static int most(Node node) {
            if (node.isLiteral()
                    && node.getLiteral().isWellFormed()
                    && node.getLiteralValue() instanceof Integer most
                    && most > 0) {
                return Math.min(most, MOST);
            }
            throw new QueryException("The last part of text:query is a number, 1 or more");
        }
    }

    private static List<Node> arguments(PropFuncArg argument, Binding given) {
        List<Node> nodes = argument.isList() ? argument.getArgList() : List.of(argument.getArg());
        return nodes.stream().map(node -> Substitute.substitute(node, given)).toList();
    }

    private static Optional<String> graph(ExecutionContext execution) {
        return execution.getActiveGraph() instanceof GraphView view
                        && view.getGraphName() != null
                        && !Quad.isUnionGraph(view.getGraphName())
                        && !Quad.isDefaultGraph(view.getGraphName())
                ? Optional.of(view.getGraphName().toString())
                : Optional.empty();
    }

    /** The hit as the query names its parts; empty where it has other values for them already. */
    private static Optional<Binding> row(Binding given, List<Node> left, Hit hit) {
        Node[] parts = {
            NodeFactory.createURI(hit.iri()),
            NodeFactory.createLiteralDT(Double.toString(hit.score()), XSDDatatype.XSDfloat),
            hit.language().isEmpty()
                    ? NodeFactory.createLiteralString(hit.text())
                    : NodeFactory.createLiteralLang(hit.text(), hit.language()),
            NodeFactory.createURI(hit.graph()),
            NodeFactory.createURI(hit.property())
        };
        BindingBuilder row = Binding.builder(given);
        for (int i = 0; i < left.size(); i++) {
            if (Var.isVar(left.get(i)) && row.get(Var.alloc(left.get(i))) == null) {
                row.add(Var.alloc(left.get(i)), parts[i]);
            } else if (!parts[i].equals(Var.isVar(left.get(i)) ? row.get(Var.alloc(left.get(i))) : left.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(row.build());
    }
}
