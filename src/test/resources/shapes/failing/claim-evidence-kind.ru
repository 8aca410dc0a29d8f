# A whole question is given as evidence.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>

WITH doc:one
INSERT { ?claim prov:wasDerivedFrom ?question }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg . ?question a schema:Question }
