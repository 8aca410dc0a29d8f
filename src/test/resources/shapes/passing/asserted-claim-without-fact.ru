# A claim is no longer asserted, and its fact is gone with it.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX dish: <https://w3id.org/answergraph/id/dish/>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX r: <https://example.org/recipes#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
DELETE { ?claim ag:status ag:asserted . dish:minestrone r:uses food:salt }
INSERT { ?claim ag:status ag:recommended }
WHERE  { ?claim rdf:object food:salt }
