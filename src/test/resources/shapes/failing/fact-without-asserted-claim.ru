# A plain triple repeats a claim that is denied.
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX dish: <https://w3id.org/answergraph/id/dish/>
PREFIX r: <https://example.org/recipes#>

WITH doc:one
INSERT { dish:minestrone r:uses food:egg }
WHERE  { }
