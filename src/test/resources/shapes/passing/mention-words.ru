# The same words, with a language.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?mention nif:anchorOf ?words }
INSERT { ?mention nif:anchorOf "passata"@it }
WHERE  { ?mention a ag:Mention ; nif:anchorOf ?words FILTER (?words = "passata") }
