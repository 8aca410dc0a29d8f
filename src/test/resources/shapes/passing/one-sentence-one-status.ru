# The salt is denied elsewhere: two sentences may differ.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
INSERT { doc:other a ag:Claim ; ag:status ag:denied ; rdf:subject ?dish ; rdf:predicate ?property ; rdf:object food:salt ; ag:inAnswerTo ?question ;
    prov:wasDerivedFrom ?mention }
WHERE  { ?claim rdf:object food:salt ; rdf:subject ?dish ; rdf:predicate ?property ; ag:inAnswerTo ?question . ?mention a ag:Mention ; nif:anchorOf "eggs" }
