# The eggs are denied, but no words are given for it.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
DELETE { ?claim prov:wasDerivedFrom ?mention }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg ; prov:wasDerivedFrom ?mention }
