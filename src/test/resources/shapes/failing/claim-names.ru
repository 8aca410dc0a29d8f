# The egg has lost its name.
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX graph: <https://w3id.org/answergraph/id/graph/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

WITH graph:vocabulary
DELETE { food:egg skos:prefLabel ?name }
WHERE  { food:egg skos:prefLabel ?name }
