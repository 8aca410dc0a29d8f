# An ingredient plays another role of ingredients.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX r: <https://example.org/recipes#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
DELETE { ?claim ag:role ?role }
INSERT { ?claim ag:role r:seasoning }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg ; ag:role ?role }
