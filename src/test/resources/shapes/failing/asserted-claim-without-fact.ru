# The plain triple of an asserted claim is gone.
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX dish: <https://w3id.org/answergraph/id/dish/>
PREFIX r: <https://example.org/recipes#>

WITH doc:one
DELETE { dish:minestrone r:uses food:salt }
WHERE  { }
