# The claim is about two dishes.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX dish: <https://w3id.org/answergraph/id/dish/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
INSERT { ?claim rdf:subject dish:shakshuka }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg }
