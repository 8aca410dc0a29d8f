# The sentence is another one, further on.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?mention ag:sentence ?sentence }
INSERT { ?mention ag:sentence ?other }
WHERE  { ?mention nif:anchorOf "passata" ; ag:sentence ?sentence . ?other a ag:Sentence ; nif:anchorOf "no eggs" }
