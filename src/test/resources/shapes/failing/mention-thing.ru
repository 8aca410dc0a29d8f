# The words for an ingredient stand for a technique.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
INSERT { ?mention itsrdf:taIdentRef <https://w3id.org/answergraph/id/step/poaching> }
WHERE  { ?mention a ag:Mention ; nif:anchorOf "passata" }
