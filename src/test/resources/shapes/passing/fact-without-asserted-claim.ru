# A triple whose property no claim can have is no fact.
PREFIX dish: <https://w3id.org/answergraph/id/dish/>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

WITH doc:one
INSERT { dish:minestrone skos:related dish:shakshuka }
WHERE  { }
