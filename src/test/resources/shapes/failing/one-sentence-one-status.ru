# The salt is denied by the very words that assert it.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
INSERT { doc:other a ag:Claim ; ag:status ag:denied ; rdf:subject ?dish ; rdf:predicate ?property ; rdf:object food:salt ; ag:inAnswerTo ?question ;
    prov:wasDerivedFrom ?mention }
WHERE  { ?claim rdf:object food:salt ; rdf:subject ?dish ; rdf:predicate ?property ; ag:inAnswerTo ?question ; prov:wasDerivedFrom ?mention }
