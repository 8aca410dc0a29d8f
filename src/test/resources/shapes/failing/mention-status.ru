# Two statuses.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
INSERT { ?mention ag:mentionStatus ag:lacking }
WHERE  { ?mention nif:anchorOf "passata" }
