# The sentence stands in no answer.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

WITH doc:one
DELETE { ?sentence ag:inAnswerTo ?question }
WHERE  { ?sentence a ag:Sentence ; nif:anchorOf "no eggs" ; ag:inAnswerTo ?question }
