# The sentence is no longer than the mention.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?mention ag:sentence ?sentence }
INSERT { ?mention ag:sentence doc:short .
    doc:short a ag:Sentence ; nif:anchorOf "passata" ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:referenceContext ?text ; ag:inAnswerTo ?question }
WHERE  { ?mention a ag:Mention ; nif:anchorOf "passata" ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:referenceContext ?text ; ag:sentence ?sentence .
         ?sentence ag:inAnswerTo ?question }
