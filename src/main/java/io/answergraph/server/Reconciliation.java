package io.answergraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.answergraph.html.Html;
import io.answergraph.reconcile.AnswerJson;
import io.answergraph.reconcile.BadRequest;
import io.answergraph.reconcile.Candidate;
import io.answergraph.reconcile.Entity;
import io.answergraph.reconcile.Extension;
import io.answergraph.reconcile.Gazetteer;
import io.answergraph.reconcile.Manifest;
import io.answergraph.reconcile.Matcher;
import io.answergraph.reconcile.Question;
import io.answergraph.reconcile.RequestJson;
import io.answergraph.reconcile.Suggestions;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;

/** The Reconciliation Service API 0.2, by which tables are matched against the graph. */
final class Reconciliation {
    private final Limits limits;

    Reconciliation(Limits limits) {
        this.limits = limits;
    }

    /** What one state of the graph names. */
    private record Known(Gazetteer gazetteer, Matcher matcher) {}

    private Known known(Snapshot graph) {
        return graph.memory().once(Known.class, () -> {
            Gazetteer gazetteer = Gazetteer.of(graph, limits.queryTime());
            return new Known(gazetteer, new Matcher(gazetteer));
        });
    }

    /** The endpoint: the manifest, batches, single queries, and data extension, by their parameter. */
    Page endpoint(HttpServletRequest request) {
        refuseScripts(request);
        String queries = request.getParameter("queries");
        if (queries != null) {
            Map<String, Question> batch = read(() -> RequestJson.batch(queries));
            return Json.page(graph -> answers(batch, known(graph).matcher()));
        }
        String query = request.getParameter("query");
        if (query != null) {
            Question question = read(() -> RequestJson.single(query));
            return Json.page(
                    graph -> AnswerJson.candidates(known(graph).matcher().answer(question)));
        }
        String extend = request.getParameter("extend");
        if (extend != null) {
            Extension extension = read(() -> RequestJson.extension(extend));
            return Json.page(
                    graph -> AnswerJson.extended(extension, known(graph).gazetteer()));
        }
        if (request.getMethod().equals("POST")) {
            throw new Refused(400, "The form has none of the parameters queries, query and extend.");
        }
        String here = request.getRequestURL().toString();
        return Json.page(graph -> new Manifest(here, graph.iris().base())
                .json(known(graph).gazetteer().types()));
    }

    private JsonNode answers(Map<String, Question> batch, Matcher matcher) {
        long end = System.nanoTime() + limits.queryTime().toNanos();
        Map<String, List<Candidate>> answers = new LinkedHashMap<>();
        batch.forEach((name, question) -> {
            if (System.nanoTime() - end > 0) {
                throw new QueryCancelledException();
            }
            answers.put(name, matcher.answer(question));
        });
        return AnswerJson.batch(answers);
    }

    /** Completes the names of things. */
    Page entities(HttpServletRequest request) {
        Suggestions suggestions = suggestions(request);
        return Json.page(
                graph -> AnswerJson.entities(suggestions.among(known(graph).gazetteer())));
    }

    /** Completes the names of types. */
    Page types(HttpServletRequest request) {
        Suggestions suggestions = suggestions(request);
        return Json.page(graph ->
                AnswerJson.suggested(suggestions.among(known(graph).gazetteer().types())));
    }

    /** Completes the names of properties. */
    Page properties(HttpServletRequest request) {
        Suggestions suggestions = suggestions(request);
        return Json.page(graph ->
                AnswerJson.suggested(suggestions.among(known(graph).gazetteer().properties())));
    }

    /** The properties that things of a type have. */
    Page proposals(HttpServletRequest request) {
        refuseScripts(request);
        String type = Objects.requireNonNullElse(request.getParameter("type"), "");
        int limit = number(request, "limit", Integer.MAX_VALUE);
        return Json.page(graph -> AnswerJson.proposed(
                type,
                known(graph).gazetteer().properties(Optional.of(type).filter(each -> !each.isEmpty())).stream()
                        .limit(limit)
                        .toList()));
    }

    /** A thing on a small page, which a client shows in a frame of its own; so this page alone may be framed. */
    Page preview(HttpServletRequest request) {
        String id = Optional.ofNullable(request.getParameter("id"))
                .orElseThrow(() -> new Refused(400, "Name a thing with the parameter id."));
        return (graph, response) -> {
            Gazetteer gazetteer = known(graph).gazetteer();
            Entity entity =
                    gazetteer.entity(id).orElseThrow(() -> new Refused(404, "The graph has no thing of that id."));
            SecurityHeaders.allowFrames(response);
            response.setContentType("text/html;charset=utf-8");
            Map<String, Object> values = Map.of("entity", entity, "gazetteer", gazetteer, "style", Routes.STYLE);
            response.getOutputStream().write(Html.page("server/entity", values).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Suggestions suggestions(HttpServletRequest request) {
        refuseScripts(request);
        String prefix = Objects.requireNonNullElse(request.getParameter("prefix"), "");
        return new Suggestions(prefix, number(request, "cursor", 0));
    }

    private static int number(HttpServletRequest request, String name, int otherwise) {
        String text = Objects.requireNonNullElse(request.getParameter(name), "");
        try {
            int number = text.isEmpty() ? otherwise : Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number below zero.
        }
        throw new Refused(400, "The parameter " + name + " is a whole number, 0 or more.");
    }

    /** JSONP runs what is answered as a script in the client's page; CORS does without. */
    private static void refuseScripts(HttpServletRequest request) {
        if (request.getParameter("callback") != null) {
            throw new Refused(400, "JSONP is not served. Leave out callback; other origins may read by CORS.");
        }
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadRequest e) {
            throw new Refused(e.isTooLarge() ? 413 : 400, String.valueOf(e.getMessage()));
        }
    }
}
