# A mention without a link is given: its words may be evidence all the same.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH doc:one
INSERT { ?claim prov:wasDerivedFrom ?other }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg . ?other a ag:Mention ; nif:anchorOf "pot" }
