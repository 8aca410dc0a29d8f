package io.answergraph.store;

import io.answergraph.model.Problem;
import io.answergraph.rdf.Ag;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads back what was wrong with a document that was loaded. Used within the caller's transaction. */
final class DocumentProblems {
    private DocumentProblems() {}

    static List<Problem> of(DatasetGraph dataset, Node graph) {
        return Iter.toList(dataset.find(graph, Node.ANY, RDF.Nodes.type, Ag.Problem)).stream()
                .map(Quad::getSubject)
                .map(problem -> new Problem(
                        Problem.Code.valueOf(text(dataset, graph, problem, Ag.code)),
                        text(dataset, graph, problem, Ag.where),
                        text(dataset, graph, problem, RDFS.Nodes.comment)))
                .sorted(Comparator.comparing(Problem::code)
                        .thenComparing(Problem::where)
                        .thenComparing(Problem::message))
                .toList();
    }

    private static String text(DatasetGraph dataset, Node graph, Node problem, Node property) {
        return Iter.toList(dataset.find(graph, problem, property, Node.ANY))
                .getFirst()
                .getObject()
                .getLiteralLexicalForm();
    }
}
