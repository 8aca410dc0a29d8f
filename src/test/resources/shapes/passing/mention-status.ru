# A mention without a status, as of things that claims are about.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?mention ag:mentionStatus ?status }
WHERE  { ?mention nif:anchorOf "passata" ; ag:mentionStatus ?status }
