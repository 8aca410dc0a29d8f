# The claim is about another dish, but about one.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX dish: <https://w3id.org/answergraph/id/dish/>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
DELETE { ?claim rdf:subject ?dish }
INSERT { ?claim rdf:subject dish:shakshuka }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg ; rdf:subject ?dish }
