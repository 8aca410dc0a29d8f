# Another number.
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX schema: <https://schema.org/>

WITH doc:one
DELETE { ?question schema:position ?number }
INSERT { ?question schema:position 12 }
WHERE  { ?question a schema:Question ; schema:position ?number }
