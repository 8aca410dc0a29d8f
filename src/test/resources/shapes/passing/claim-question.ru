# The claim is made in the answer to another question.
PREFIX ag: <https://w3id.org/answergraph/ns#>
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>

WITH doc:one
DELETE { ?claim ag:inAnswerTo ?question }
INSERT { ?claim ag:inAnswerTo doc:q9 . doc:q9 a schema:Question ; schema:position 9 ; schema:name "What else?" ; schema:acceptedAnswer doc:a9 . doc:a9 a schema:Answer }
WHERE  { ?claim a ag:Claim ; rdf:object food:egg ; ag:inAnswerTo ?question }
