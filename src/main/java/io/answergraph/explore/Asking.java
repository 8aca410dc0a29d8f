package io.answergraph.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;

/** A question that a page asks of the graph. Parsed once; variables that are given a value are bound, never pasted. */
public final class Asking {
    private static final String PREFIXES = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private final Query query;

    /** The part of a pattern that finds out which page tells of a variable's thing, for {@link Row#page}. */
    public static String page(String variable) {
        return """
                OPTIONAL { ?%1$s skos:notation ?sign }
                OPTIONAL { ?%1$s a skos:Concept BIND(true AS ?isConcept) }
                OPTIONAL { ?%1$s a ?class . ?class ag:isSubject ?isSubject }
                """.formatted(variable);
    }

    /** @param text without its prefixes */
    public Asking(String text) {
        this.query = QueryFactory.create(PREFIXES + text);
    }

    /** One answer. */
    public record Row(Binding binding) {
        /** The IRI or the text of a variable; empty for none. */
        public String text(String variable) {
            Node node = binding.get(variable);
            return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
        }

        /** The address of the page that tells of a variable's thing, if the query asked for {@link Asking#page}'s variables. */
        public String page(String variable) {
            return pageOf(text(variable));
        }

        /** The same where the thing was given and is no variable of the answer. */
        String pageOf(String iri) {
            return text("isSubject").equals("true")
                    ? Addresses.state(iri, text("sign"))
                    : Addresses.thing(iri, !text("isConcept").isEmpty());
        }

        /** The whole number of a variable that has one. */
        public int number(String variable) {
            return Integer.parseInt(text(variable));
        }
    }

    /**
     * Every answer, within the caller's transaction, in no order unless the query gives one.
     *
     * @param iris by the variables that they are bound to
     */
    public List<Row> rows(DatasetGraph dataset, Map<String, String> iris) {
        BindingBuilder given = Binding.builder();
        iris.forEach((variable, iri) -> given.add(Var.alloc(variable), NodeFactory.createURI(iri)));
        List<Row> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .substitution(given.build())
                .build()) {
            execution.select().forEachRemaining(binding -> rows.add(new Row(binding)));
        }
        return rows;
    }
}
