package io.answergraph.ask;

import io.answergraph.html.Html;
import io.answergraph.store.Parameter;
import io.answergraph.store.QueryException;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

/** The questions of a pack as pages. Safe for use by any thread. */
public final class Questions {
    private final QueryPack pack;

    public Questions(QueryPack pack) {
        this.pack = pack;
    }

    /**
     * A page of a question.
     *
     * @param isFault whether the question could not be answered as asked, which the page says
     */
    public record Page(String html, boolean isFault) {}

    /** All of them, by group. */
    public String list() {
        return Html.page("ask/list", Map.of("groups", pack.groups()));
    }

    public Optional<QueryFile> find(String name) {
        return pack.find(name);
    }

    /**
     * The query with values bound, to be run as it is.
     *
     * @throws QueryException for values that do not fit
     */
    public Query bound(QueryFile query, Map<String, String> values, Source source) {
        return query.bound(source.names(), source.prefixes(), given(query, values));
    }

    /** The form with its answer; values that do not fit are told above the form, which keeps them. */
    public Page page(QueryFile query, Asked asked, Source source) {
        List<Field> fields = query.parameters().stream()
                .map(parameter -> Field.of(parameter, shown(parameter, asked.values()), source.names()))
                .toList();
        String fault = "";
        String sparql = "";
        Optional<Shown> shown = Optional.empty();
        try {
            Query bound = bound(query, asked.values(), source);
            sparql = bound.toString();
            shown = Optional.of(Shown.of(source.ask(bound), asked, source.directory()));
        } catch (QueryException e) {
            fault = String.valueOf(e.getMessage());
        }
        QuestionView view = new QuestionView(query, asked, fields, fault, shown, sparql, source.directory());
        return new Page(Html.page("ask/question", Map.of("view", view)), !fault.isEmpty());
    }

    private static String shown(Parameter parameter, Map<String, String> values) {
        return given(parameter, values).or(parameter::usual).orElse("");
    }

    private static Map<String, String> given(QueryFile query, Map<String, String> values) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            given(parameter, values).ifPresent(value -> given.put(parameter.name(), value));
        }
        return given;
    }

    /** An empty field stands for all things of a name, and for the default of a number or a text. */
    private static Optional<String> given(Parameter parameter, Map<String, String> values) {
        return Optional.ofNullable(values.get(parameter.name()))
                .filter(value -> parameter.type().isNamed() || !value.isBlank());
    }
}
