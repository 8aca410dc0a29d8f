package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;

/**
 * What a person who downloads a release reads first.
 *
 * @param findings how many the shapes had
 */
record ReleaseReadme(
        DatasetStatistics statistics,
        long documents,
        Iris iris,
        String program,
        boolean noText,
        int findings,
        String hash) {
    /** Markdown. */
    String text() {
        return """
                # What question-and-answer documents say, as a graph

                %,d documents, %,d claims and %,d mentions in %,d statements, made by %s. Every claim has a status (asserted, hedged,
                recommended, lacking or denied) and leads to the sentence that says it. IRIs start with `%s`.

                | file | what it is |
                | --- | --- |
                | `graph.trig` | the whole graph (TriG): a graph for each document, one for the vocabulary, one for the description |
                | `vocabulary.ttl` | the ontology and the vocabulary alone (Turtle, SKOS) |
                | `validation.ttl` | what the shapes found (SHACL): %s |
                | `description.ttl` | counts and files for catalogues (VoID, DCAT) |
                | `provenance.ttl` | the run, the program, the sources and the ontology with their checksums (PROV) |
                | `SHA256SUMS` | checksums of all these files |

                ## Load it

                    tdb2.tdbloader --loc db graph.trig          # Apache Jena
                    riot --count graph.trig                     # or only look

                Any store that reads TriG takes it. This asks which facts the documents assert, and where:

                    PREFIX ag: <%s>
                    PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                    SELECT ?document ?subject ?property ?object WHERE {
                      GRAPH ?document { ?claim ag:status ag:asserted ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object }
                    }

                ## What it may be used to conclude, and what not

                - A fact says that a document asserts something. It is not a finding about the world.
                - Counts tell how often texts speak of a thing, never how much of it there is. Silence is not denial.
                - The statements were extracted by a program, which errs. Read the sentence before you quote a claim.
                - %s

                ## Check it

                    sha256sum -c SHA256SUMS
                    answergraph verify .                        # the same, and reads the graph
                    answergraph verify . path/to/documents      # builds it anew from its sources and compares

                The SHA-256 of its canonical N-Quads, as `answergraph export --format nq%s` writes them, is `%s`.
                """.formatted(
                        documents,
                        count("Claim"),
                        count("Mention"),
                        statistics.quads(),
                        program,
                        iris.base(),
                        findings == 0 ? "nothing, the graph conforms" : "%,d findings".formatted(findings),
                        Ag.NS,
                        noText
                                ? "The sentences of the pages were left out; offsets count in the pages' text."
                                : "The sentences are the pages' own; their publishers' rights hold.",
                        noText ? " --no-text" : "",
                        hash);
    }

    private long count(String type) {
        return statistics.classes().getOrDefault(Ag.NS + type, 0L);
    }
}
