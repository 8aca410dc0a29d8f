# Words that do not stand at that place: one code point too far, as UTF-16 would count.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?mention nif:anchorOf ?words }
INSERT { ?mention nif:anchorOf "assata," }
WHERE  { ?mention a ag:Mention ; nif:anchorOf ?words FILTER (?words = "passata") }
