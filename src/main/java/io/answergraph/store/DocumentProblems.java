package io.answergraph.store;

import io.answergraph.model.Problem;
import io.answergraph.rdf.Ag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What was wrong with the documents that were loaded. Which documents have problems at all is read at once, since most have none
 * and asking for each takes longer. Used within the caller's transaction.
 */
final class DocumentProblems {
    private final DatasetGraph dataset;
    private final Map<Node, List<Node>> problems = new HashMap<>();

    /** Takes the problems that the dataset holds now. */
    DocumentProblems(DatasetGraph dataset) {
        this.dataset = dataset;
        dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, Ag.Problem)
                .forEachRemaining(quad -> problems.computeIfAbsent(quad.getGraph(), graph -> new ArrayList<>())
                        .add(quad.getSubject()));
    }

    /** Those of a document's graph, which still is as it was; in order of code and place. */
    List<Problem> of(Node graph) {
        return problems.getOrDefault(graph, List.of()).stream()
                .map(problem -> new Problem(
                        Problem.Code.valueOf(text(graph, problem, Ag.code)),
                        text(graph, problem, Ag.where),
                        text(graph, problem, RDFS.Nodes.comment)))
                .sorted(Comparator.comparing(Problem::code)
                        .thenComparing(Problem::where)
                        .thenComparing(Problem::message))
                .toList();
    }

    private String text(Node graph, Node problem, Node property) {
        return Iter.toList(dataset.find(graph, problem, property, Node.ANY))
                .getFirst()
                .getObject()
                .getLiteralLexicalForm();
    }
}
