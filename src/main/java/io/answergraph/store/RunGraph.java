package io.answergraph.store;

import io.answergraph.model.Problem;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The runs of a store, the problems of the last one among them. Used within the caller's transaction. */
final class RunGraph {
    private final Graph graph;
    private final Iris iris;

    /**
     * Takes the graph to write to.
     *
     * @param graph what stays out of the union of graphs: the dataset's own default graph
     */
    RunGraph(Graph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    void add(Run run) {
        forgetProblems();
        Instant started = run.started().truncatedTo(ChronoUnit.MILLIS);
        Node self = NodeFactory.createURI(iris.base() + "run/" + started);
        graph.add(self, RDF.Nodes.type, Terms.PROV_ACTIVITY);
        graph.add(self, Terms.PROV_STARTED_AT_TIME, time(started));
        graph.add(self, Terms.PROV_ENDED_AT_TIME, time(started.plus(run.took())));
        graph.add(
                self,
                Terms.SCHEMA_DURATION,
                NodeFactory.createLiteralDT(run.took().toString(), XSDDatatype.XSDdayTimeDuration));
        graph.add(self, Terms.SCHEMA_LOCATION, NodeFactory.createLiteralString(run.host()));
        run.problems().forEach(problem -> add(self, problem));
    }

    /** Those of the last run. */
    void forgetProblems() {
        graph.find(Node.ANY, RDF.Nodes.type, Ag.Problem).toList().forEach(triple -> {
            graph.remove(triple.getSubject(), Node.ANY, Node.ANY);
            graph.remove(Node.ANY, Ag.problem, triple.getSubject());
        });
    }

    private void add(Node run, Problem problem) {
        Node node = NodeFactory.createURI(iris.problem(run.getURI(), problem));
        graph.add(run, Ag.problem, node);
        graph.add(node, RDF.Nodes.type, Ag.Problem);
        graph.add(node, Ag.code, NodeFactory.createLiteralString(problem.code().name()));
        graph.add(node, Ag.where, NodeFactory.createLiteralString(problem.where()));
        graph.add(Triple.create(node, RDFS.Nodes.comment, NodeFactory.createLiteralString(problem.message())));
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(
                instant.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
    }
}
