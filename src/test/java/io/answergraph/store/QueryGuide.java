package io.answergraph.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/** The text of {@code queries/README.md}, by the headers of the queries beside it. */
final class QueryGuide {
    private static final String BEFORE = """
            # Queries

            Questions that an analyst asks of the graph, one in each `.rq` file. This page is made from their headers. Ask one by its name:

            ```
            answergraph ask
            answergraph ask evidence --concept "legal assistance" --state Maine
            ```

            Every parameter has a default, so that each question runs bare. States, concepts, documents and the like are given by name, code or
            notation, in any case; nothing given means all of them. Values are bound as values and never become part of the query. `answergraph ask
            NAME --help` says in full what a row means and what it does not.

            What holds for all of them:

            - Only what is **asserted** is said to be so. *Hedged* is said to be possible, *recommended* to be needed, *lacking* to be missing or
              out of reach, *denied* not to be so.
            - Counts count places in the texts (mentions), unless a header says otherwise. They tell how much is written about a thing, and nothing about how
              common it is.
            - Silence is no denial: where a state has no row, its texts say nothing.
            - A concept stands for what is narrower, too: `agriculture` finds dairy farms.
            """;

    private static final String AFTER = """

            ## Writing one

            A file opens with its header, a comment line for each field; `meaning` may take several lines:

            ```
            # group: 1. The headline that it is listed under
            # title: What it asks, in a few words
            # meaning: What a row says. A row is ...
            # meaning: And what it does not say.
            # param: name type default what the parameter is for
            # example: name=value other="two words"
            ```

            A type is `state`, `concept`, `kind`, `role`, `status` or `document`, which take a name and bind the variable to the IRI of the thing, or `string`,
            `integer` or `iri`. A default with spaces, or an empty one, stands in double quotes; an empty name leaves the variable free. The parameter is the
            variable of that name, which the query must use and not select: `FILTER(COALESCE(?state, ?subject) = ?subject)` keeps one state or all,
            `FILTER EXISTS { ?thing skos:broader* ?concept }` a concept with what is narrower. Queries are plain SPARQL 1.1, declare their prefixes and sort
            their rows. They see documents and vocabulary as one graph; only the builds and their problems stand apart.

            Each has its expected answer on the corpus in `src/test/resources/queries`, bare and as the example asks it. To write these files and this page anew
            after a change that is meant to change them, then read the difference:

            ```
            mvn test -Dtest=QueryPackTest -Dqueries.accept=true
            ```
            """;

    private QueryGuide() {}

    static String of(QueryPack pack) {
        return BEFORE + pack.groups().entrySet().stream().map(QueryGuide::group).collect(joining()) + AFTER;
    }

    private static String group(Map.Entry<String, List<QueryFile>> group) {
        return "\n## " + group.getKey() + "\n\n| Question | Title | Parameters | Example |\n| --- | --- | --- | --- |\n"
                + group.getValue().stream().map(QueryGuide::row).collect(joining());
    }

    private static String row(QueryFile query) {
        String parameters =
                query.parameters().stream().map(p -> "`--" + p.name() + "`").collect(joining(", "));
        String example = query.example().entrySet().stream()
                .map(value -> " --" + value.getKey() + " " + quoted(value.getValue()))
                .collect(joining());
        return "| "
                + String.join(
                        " | ",
                        "`" + query.name() + "`",
                        query.title(),
                        parameters,
                        example.isEmpty() ? "" : "`" + example.strip() + "`")
                + " |\n";
    }

    private static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }
}
