package io.answergraph.compare;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** The questions that a comparison asks of a graph. Parsed once; variables that are given a value are bound, never pasted. */
final class Sparql {
    private static final String PREFIXES = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    /** What claims are about, with the documents about it. */
    static final Sparql STATES = new Sparql("""
            SELECT ?state (SAMPLE(?notation) AS ?code) (MIN(STR(?label)) AS ?name) (COUNT(DISTINCT ?page) AS ?pages)
            {
              ?type ag:isSubject true .
              ?state a ?type ; skos:prefLabel ?label .
              OPTIONAL { ?state skos:notation ?notation }
              OPTIONAL { ?page schema:about ?state ; a schema:FAQPage }
            }
            GROUP BY ?state
            """);
    /** The kinds of thing that claims name. */
    static final Sparql KINDS =
            new Sparql("SELECT ?kind ?property ?name { ?kind ag:claimProperty ?property ; rdfs:label ?name }");

    static final Sparql ROLES = new Sparql("SELECT ?role ?name { ?role a ag:Role ; rdfs:label ?name }");
    /** What the questions of the documents about a state ask for; a role where they ask for that only. */
    static final Sparql ASKED = new Sparql("""
            SELECT DISTINCT ?state ?kind ?role
            {
              ?page schema:about ?state ; schema:mainEntity ?question .
              ?question ag:asksFor ?kind .
              OPTIONAL { ?question ag:frame/ag:givesRole ?role }
            }
            """);

    static final Sparql BROADER = new Sparql("SELECT DISTINCT ?narrow ?broad { ?narrow skos:broader ?broad }");
    /** The things of a kind. */
    static final Sparql THINGS = new Sparql("""
            SELECT ?thing (MIN(STR(?label)) AS ?name) (SAMPLE(?sign) AS ?notation) (SAMPLE(?type) AS ?isConcept)
            {
              ?thing a ?kind ; skos:prefLabel ?label .
              OPTIONAL { ?thing skos:notation ?sign }
              OPTIONAL { ?thing a ?type FILTER(?type = skos:Concept) }
            }
            GROUP BY ?thing
            """);
    /** States that are spoken of with a property. */
    static final Sparql SPOKEN_OF =
            new Sparql("SELECT DISTINCT ?state { ?claim rdf:predicate ?property ; rdf:subject ?state }");

    static final Sparql EVIDENCE = new Sparql("""
            SELECT ?state ?thing ?status ?role ?mention ?wordsStart ?wordsEnd ?words ?sentenceStart ?sentenceEnd ?sentence
                   ?question ?page ?cueWordsStart ?cueWordsEnd ?cueWords ?cueRule
            {
              ?claim rdf:predicate ?property ; rdf:subject ?state ; rdf:object ?thing ; ag:status ?status ;
                     prov:wasDerivedFrom ?mention .
              OPTIONAL { ?claim ag:role ?role }
              ?mention nif:beginIndex ?wordsStart ; nif:endIndex ?wordsEnd ; nif:anchorOf ?words ; ag:sentence ?around .
              ?around nif:beginIndex ?sentenceStart ; nif:endIndex ?sentenceEnd ; nif:anchorOf ?sentence ;
                      ag:inAnswerTo ?question .
              ?page schema:mainEntity ?question .
              OPTIONAL {
                ?mention ag:cue ?cue .
                ?cue nif:beginIndex ?cueWordsStart ; nif:endIndex ?cueWordsEnd ; nif:anchorOf ?cueWords ;
                     ag:cueRule ?cueRule
              }
            }
            """);
    /** The questions of a document. */
    static final Sparql QUESTIONS = new Sparql("""
            SELECT ?question ?number ?text ?title ?url
            {
              ?page schema:name ?title ; schema:mainEntity ?question .
              ?question schema:position ?number ; schema:name ?text .
              OPTIONAL { ?page schema:url ?url }
            }
            """);

    private final Query query;

    private Sparql(String text) {
        this(QueryFactory.create(PREFIXES + text));
    }

    private Sparql(Query query) {
        this.query = query;
    }

    /** The same with a variable that is one of these; any if there are none. */
    Sparql among(String variable, Collection<String> iris) {
        if (iris.isEmpty()) {
            return this;
        }
        Var var = Var.alloc(variable);
        ElementData values = new ElementData();
        values.add(var);
        iris.stream().sorted().forEach(iri -> values.add(BindingFactory.binding(var, NodeFactory.createURI(iri))));
        ElementGroup group = new ElementGroup();
        group.addElement(values);
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
        Query narrowed = query.cloneQuery();
        narrowed.setQueryPattern(group);
        return new Sparql(narrowed);
    }

    /**
     * Hands on every answer, within the caller's transaction.
     *
     * @param iris by the variables that they are bound to
     */
    void each(DatasetGraph dataset, Map<String, String> iris, Consumer<Binding> row) {
        BindingBuilder given = Binding.builder();
        iris.forEach((variable, iri) -> given.add(Var.alloc(variable), NodeFactory.createURI(iri)));
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .substitution(given.build())
                .build()) {
            execution.select().forEachRemaining(row);
        }
    }

    /** The IRI or the text that a row has for a variable; empty for none. */
    static String text(Binding row, String variable) {
        Node node = row.get(variable);
        return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    static int number(Binding row, String variable) {
        return Integer.parseInt(text(row, variable));
    }
}
