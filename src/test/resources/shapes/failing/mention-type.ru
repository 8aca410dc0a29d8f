# A type that the ontology does not declare.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX r: <https://example.org/recipes#>

WITH doc:one
DELETE { ?mention ag:type ?type }
INSERT { ?mention ag:type r:Wine }
WHERE  { ?mention nif:anchorOf "passata" ; ag:type ?type }
