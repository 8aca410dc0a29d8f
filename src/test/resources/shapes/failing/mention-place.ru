# The words are in no text.
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?mention nif:referenceContext ?text }
WHERE  { ?mention nif:anchorOf "passata" ; nif:referenceContext ?text }
