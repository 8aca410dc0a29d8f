package io.answergraph.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.answergraph.ask.Directory;
import io.answergraph.explore.Passage;
import io.answergraph.html.Html;
import io.answergraph.search.Hit;
import io.answergraph.search.Hits;
import io.answergraph.search.Kind;
import io.answergraph.search.Search;
import io.answergraph.search.SearchException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Full-text search, {@code ?q=}: a page for people, JSON for programs. */
final class SearchResource implements Resource {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SIZE = 20;
    private static final int MOST_PAGES = 50;
    private static final List<Offer<Boolean>> OFFERS =
            List.of(new Offer<>("html", "text/html", true), new Offer<>("json", "application/json", false));

    /** A question or its answer, by its IRI. */
    private static final Pattern QUESTION = Pattern.compile(".*/q(\\d{1,8})(?:/answer)?");

    private final Directories directories;

    SearchResource(Directories directories) {
        this.directories = directories;
    }

    /** What was asked, as it is shown again. */
    private record Asked(String words, Set<Kind> kinds, String state, int page) {
        Search search() {
            return new Search(words, kinds.isEmpty() ? Search.USUAL : kinds, state, (page - 1) * SIZE, SIZE);
        }

        /** The address of another page of the same search. */
        String address(int other) {
            String types =
                    kinds.stream().sorted().map(kind -> "&type=" + kind.word()).collect(Collectors.joining());
            return Routes.SEARCH + "?q=" + encoded(words) + types + (state.isEmpty() ? "" : "&state=" + encoded(state))
                    + "&page=" + other;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @Override
    public Page open(HttpServletRequest request) {
        boolean isPage = Offer.chosen(request, OFFERS).format();
        Asked asked = new Asked(
                Objects.requireNonNullElse(request.getParameter("q"), "").strip(),
                kinds(request.getParameterValues("type")),
                Objects.requireNonNullElse(request.getParameter("state"), "").strip(),
                page(request.getParameter("page")));
        if (asked.words().isEmpty() && !isPage) {
            throw new Refused(400, "Say what is sought with the parameter q.");
        }
        return isPage
                ? html(asked)
                : Json.page(graph -> json(asked, graph.texts().search(asked.search())));
    }

    private static Set<Kind> kinds(String @Nullable [] words) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String word : words == null ? new String[0] : words) {
            if (!word.isEmpty()) {
                kinds.add(Kind.of(word)
                        .orElseThrow(() -> new Refused(
                                400,
                                "There is no such type. There are "
                                        + Arrays.stream(Kind.values())
                                                .map(Kind::word)
                                                .collect(Collectors.joining(", ")) + ".")));
            }
        }
        return kinds;
    }

    private static int page(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 1;
        }
        try {
            int page = Integer.parseInt(text);
            if (page >= 1 && page <= MOST_PAGES) {
                return page;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number out of bounds.
        }
        throw new Refused(400, "The page is a number from 1 to " + MOST_PAGES + ". Narrow the search to see the rest.");
    }

    private static ObjectNode json(Asked asked, Hits hits) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("query", asked.words())
                .put("total", hits.total())
                .put("page", asked.page())
                .put("size", SIZE);
        ArrayNode found = answer.putArray("hits");
        hits.hits().forEach(hit -> {
            ObjectNode node = found.addObject();
            node.put("type", hit.kind().word()).put("iri", hit.iri()).put("graph", hit.graph());
            node.put("title", hit.title()).put("score", hit.score());
            ArrayNode snippet = node.putArray("snippet");
            hit.snippet()
                    .forEach(piece ->
                            snippet.addObject().put("text", piece.text()).put("found", piece.isFound()));
        });
        return answer;
    }

    /** An answer is long: who looked for words in it is led to their sentence. */
    private static Directory.Entry place(Hit hit, Directory.Entry page) {
        String name = hit.title().isEmpty() ? page.name() : hit.title();
        Matcher question = QUESTION.matcher(hit.iri());
        if (!question.matches()) {
            return new Directory.Entry(name, page.href());
        }
        int number = Integer.parseInt(question.group(1));
        boolean isSentence = hit.kind() == Kind.ANSWER && hit.start() < hit.end();
        return new Directory.Entry(
                name + ", question " + number,
                isSentence
                        ? new Passage(number, hit.start(), hit.end())
                                .on(page.href().replaceFirst("#.*", ""))
                        : page.href());
    }

    private Page html(Asked asked) {
        return (graph, response) -> {
            Hits hits = new Hits(0, List.<Hit>of());
            String fault = "";
            try {
                hits = asked.words().isEmpty() ? hits : graph.texts().search(asked.search());
            } catch (SearchException e) {
                fault = String.valueOf(e.getMessage());
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                Validator.forget(response);
            }
            Directory directory = directories.of(graph);
            Map<String, Object> values = new HashMap<>(Map.of(
                    "words", asked.words(),
                    "kinds", asked.kinds(),
                    "state", asked.state(),
                    "fault", fault,
                    "hits", hits,
                    "pages",
                            hits.hits().stream()
                                    .map(hit -> directory.page(hit.iri()).map(page -> place(hit, page)))
                                    .toList()));
            values.put("previous", asked.page() > 1 ? asked.address(asked.page() - 1) : "");
            values.put(
                    "next",
                    asked.page() < MOST_PAGES && asked.page() * SIZE < hits.total()
                            ? asked.address(asked.page() + 1)
                            : "");
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(Html.page("server/search", values).getBytes(StandardCharsets.UTF_8));
        };
    }
}
