# A question without a number.
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX schema: <https://schema.org/>

WITH doc:one
DELETE { ?question schema:position ?number }
WHERE  { ?question a schema:Question ; schema:position ?number }
