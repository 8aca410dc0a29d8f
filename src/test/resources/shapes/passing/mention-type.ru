# Another type that the ontology declares, for words that stand for nothing known.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX r: <https://example.org/recipes#>

WITH doc:one
DELETE { ?mention ag:type ?type }
INSERT { ?mention ag:type r:Technique }
WHERE  { ?mention nif:anchorOf "pot" ; ag:type ?type }
