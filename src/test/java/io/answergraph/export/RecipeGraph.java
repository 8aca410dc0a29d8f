package io.answergraph.export;

import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Recipes;
import io.answergraph.rdf.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A dataset of recipes with their vocabulary, to be exported. */
final class RecipeGraph {
    static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    static final LoadedOntology ONTOLOGY = Recipes.ontology();

    private RecipeGraph() {}

    /** One page of each name, added in that order. */
    static DatasetGraph of(String... names) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String name : names) {
            new GraphMapper(IRIS).write(Recipes.minestrone(name), dataset::add);
        }
        Node vocabulary = NodeFactory.createURI(IRIS.vocabularyGraph());
        ONTOLOGY.vocabulary().find().forEachRemaining(triple -> dataset.add(Quad.create(vocabulary, triple)));
        return dataset;
    }

    /** Gives a page another title. */
    static void rename(DatasetGraph dataset, String name, String title) {
        Node page = NodeFactory.createURI(IRIS.base() + "doc/" + name);
        dataset.deleteAny(page, page, Terms.SCHEMA_NAME, Node.ANY);
        dataset.add(page, page, Terms.SCHEMA_NAME, NodeFactory.createLiteralString(title));
    }
}
