# The egg has a German name only.
PREFIX food: <https://w3id.org/answergraph/id/food/>
PREFIX graph: <https://w3id.org/answergraph/id/graph/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

WITH graph:vocabulary
DELETE { food:egg skos:prefLabel ?name }
INSERT { food:egg skos:prefLabel "Ei"@de }
WHERE  { food:egg skos:prefLabel ?name }
