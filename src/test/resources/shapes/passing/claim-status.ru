# The claim is hedged.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
DELETE { ?claim ag:status ?status }
INSERT { ?claim ag:status ag:hedged }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg ; ag:status ?status }
