# The mention is one character long.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?mention nif:anchorOf ?words ; nif:endIndex ?end }
INSERT { ?mention nif:anchorOf "p" ; nif:endIndex ?next }
WHERE  { ?mention a ag:Mention ; nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:endIndex ?end FILTER (?words = "passata")
         BIND (STRDT(STR(?begin + 1), <http://www.w3.org/2001/XMLSchema#nonNegativeInteger>) AS ?next) }
