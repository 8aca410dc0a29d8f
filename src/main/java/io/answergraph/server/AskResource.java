package io.answergraph.server;

import io.answergraph.ask.Asked;
import io.answergraph.ask.Editor;
import io.answergraph.ask.Order;
import io.answergraph.ask.Questions;
import io.answergraph.ask.Source;
import io.answergraph.rdf.Iris;
import io.answergraph.store.Names;
import io.answergraph.store.Parameter;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The questions of the pack and the editor by their addresses. Queries run as those of the endpoint do, within its limits. */
final class AskResource {
    private static final int MOST_PAGES = 1_000;

    private final Limits limits;
    private final QueryResource queries;
    private final Questions questions;
    private final Editor editor;
    private final String version;
    private final Directories directories;

    /** A resource whose answers depend on the pack, too. */
    private record OfPack(Resource resource, String version) implements Resource {
        @Override
        public Page open(HttpServletRequest request) throws IOException {
            return resource.open(request);
        }
    }

    AskResource(Limits limits, QueryPack pack, QueryResource queries, Directories directories) {
        this.directories = directories;
        this.limits = limits;
        this.queries = queries;
        this.questions = new Questions(pack);
        this.editor = new Editor(pack);
        this.version = Iris.digest(pack.queries().toString());
    }

    Resource list() {
        return new OfPack(
                request -> (graph, response) -> write(new Questions.Page(questions.list(), false), response), version);
    }

    Resource question() {
        return new OfPack(this::question, version);
    }

    Resource editor() {
        return new OfPack(this::editor, version);
    }

    private Page question(HttpServletRequest request) {
        String name = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
        QueryFile query = questions
                .find(name)
                .orElseThrow(() -> new Refused(404, "There is no such question. They are listed at /questions."));
        Asked asked = asked(query, request);
        if (request.getParameter("format") != null) {
            return (graph, response) -> queries.page(request, questions.bound(query, asked.values(), source(graph)))
                    .write(graph, response);
        }
        return (graph, response) -> write(questions.page(query, asked, source(graph)), response);
    }

    private static Asked asked(QueryFile query, HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = request.getParameter(parameter.name());
            if (value != null) {
                values.put(parameter.name(), value.strip());
            }
        }
        return new Asked(
                query.name(),
                values,
                Asked.View.of(word(request, "view")),
                word(request, "by"),
                Order.of(word(request, "sort")),
                page(word(request, "page")));
    }

    private static int page(String word) {
        return word.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(word), MOST_PAGES) : 1;
    }

    private Page editor(HttpServletRequest request) {
        Editor.Wanted wanted = new Editor.Wanted(
                word(request, "query"),
                word(request, "example"),
                !word(request, "run").isEmpty());
        return (graph, response) -> {
            SecurityHeaders.allowInlineStyles(response);
            write(editor.page(wanted, source(graph)), response);
        };
    }

    private static void write(Questions.Page page, HttpServletResponse response) throws IOException {
        if (page.isFault()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Validator.forget(response);
        }
        response.setContentType(ExplorePage.HTML);
        response.getOutputStream().write(page.html().getBytes(StandardCharsets.UTF_8));
    }

    private Source source(Snapshot graph) {
        return new Source(
                new Names(graph.dataset(limits.queryTime()), graph.memory()),
                graph.prefixes(),
                query -> graph.ask(query, limits.queryTime()),
                directories.of(graph));
    }

    /** The value of a parameter without blanks around it; empty for none. */
    private static String word(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
