# A digest that is none.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>

WITH doc:one
DELETE { ?document ag:sha256 ?digest }
INSERT { ?document ag:sha256 "unknown" }
WHERE  { ?document ag:sha256 ?digest }
