# A body plays the role of an ingredient.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX r: <https://example.org/recipes#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
INSERT { ?claim ag:role r:base }
WHERE  { ?claim a ag:Claim ; rdf:object <https://w3id.org/answergraph/id/body/soup-guild> }
