package io.answergraph.ask;

import io.answergraph.html.Html;
import io.answergraph.store.QueryException;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import io.answergraph.store.Snapshot;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;

/** The page for SPARQL of one's own: a form, of which a script makes an editor. Safe for use by any thread. */
public final class Editor {
    private static final String FIRST = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            # how many claims there are with each status
            SELECT ?status (COUNT(?claim) AS ?claims)
            {
              ?claim a ag:Claim ; ag:status/rdfs:label ?status .
            }
            GROUP BY ?status
            ORDER BY DESC(?claims)
            """;

    private final QueryPack pack;

    /** @param pack that the examples are of */
    public Editor(QueryPack pack) {
        this.pack = pack;
    }

    /**
     * What is asked for.
     *
     * @param query empty for none
     * @param example the name of a question whose query is wanted instead; empty for none
     * @param isRun whether its answer is wanted
     */
    public record Wanted(String query, String example, boolean isRun) {}

    /** The page; a query that cannot be run is told there, and kept. */
    public Questions.Page page(Wanted wanted, Source source) {
        Optional<QueryFile> example = pack.find(wanted.example());
        String query =
                example.map(file -> example(file, source)).orElse(wanted.query().isBlank() ? FIRST : wanted.query());
        String fault = "";
        Optional<Grid> answer = Optional.empty();
        if (wanted.isRun()) {
            try {
                answer = Optional.of(source.ask(QueryFactory.create(query, Snapshot.SYNTAX)));
            } catch (QueryCancelledException e) {
                throw e;
            } catch (org.apache.jena.query.QueryException e) {
                fault = "The query cannot be run: " + e.getMessage();
            }
        }
        EditorView view = new EditorView(
                query,
                example.map(QueryFile::title).orElse(""),
                fault,
                answer,
                source.prefixes(),
                pack.groups(),
                source.directory());
        return new Questions.Page(Html.page("ask/editor", Map.of("view", view)), !fault.isEmpty());
    }

    /** As its example asks it; on a graph that does not know the example's things, as it asks without. */
    private static String example(QueryFile file, Source source) {
        try {
            return file.bound(source.names(), source.prefixes(), file.example()).toString();
        } catch (QueryException e) {
            return file.sparql();
        }
    }
}
