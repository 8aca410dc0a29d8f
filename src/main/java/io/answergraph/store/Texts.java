package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.search.TextIndex;
import io.answergraph.search.TextQuery;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The texts of one state of a generation. Used within the caller's transaction.
 *
 * @param dataset in that state
 */
record Texts(Generation generation, DatasetGraph dataset) {
    /**
     * The index, brought up to the state.
     *
     * @throws EnvironmentException if it cannot be written
     */
    TextIndex index(Iris iris) {
        SortedMap<String, String> marks = new TreeMap<>();
        Ledger.each(
                dataset,
                (graph, tally) -> marks.put(graph.getURI(), tally.ofStatements().toString()));
        marks.remove(iris.descriptionGraph());
        try {
            return generation.texts().of(dataset, marks, iris.vocabularyGraph());
        } catch (IOException e) {
            throw StoreFaults.explained(generation.folder(), e);
        }
    }

    /**
     * The state for its owner's queries, which may search it and use what ARQ has beyond SPARQL.
     *
     * @param index asked for by a query that searches, each time
     */
    DatasetGraph searchable(Supplier<TextIndex> index) {
        PropertyFunctionRegistry functions = PropertyFunctionRegistry.standardRegistry();
        functions.put(TextQuery.IRI, TextQuery.class);
        Context context = dataset.getContext().copy();
        context.set(ARQConstants.registryPropertyFunctions, functions);
        context.set(TextQuery.INDEX, index);
        return new DatasetGraphWrapper(dataset, context);
    }
}
