# The answer goes on.
PREFIX doc: <https://w3id.org/answergraph/id/doc/soups/>
PREFIX schema: <https://schema.org/>

WITH doc:one
DELETE { ?answer schema:text ?text }
INSERT { ?answer schema:text ?longer }
WHERE  { ?answer a schema:Answer ; schema:text ?text BIND (CONCAT(STR(?text), " And pepper.") AS ?longer) }
