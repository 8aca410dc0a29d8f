package io.answergraph.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.answergraph.explore.Addresses;
import io.answergraph.explore.Choice;
import io.answergraph.explore.Explorer;
import io.answergraph.explore.Overview.Shading;
import io.answergraph.explore.Passage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The pages of the explorer by their addresses: what a request says becomes what a page is asked for. */
final class ExploreResource {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Offer<Boolean>> AROUND =
            List.of(new Offer<>("html", "text/html", true), new Offer<>("json", "application/json", false));

    private final Duration limit;

    ExploreResource(Limits limits) {
        this.limit = limits.queryTime();
    }

    /** Every page with the pattern of its path. */
    SortedMap<String, Resource> pages() {
        return new TreeMap<>(Map.of(
                Addresses.AROUND,
                this::around,
                "",
                this::home,
                "/explore/",
                this::home,
                "/explore/compare",
                this::compare,
                "/explore/state",
                this::state,
                "/explore/state/*",
                this::stateByCode,
                "/explore/concept",
                this::thing,
                "/explore/agency",
                this::thing,
                "/explore/document/*",
                this::document));
    }

    private Page page(Function<Explorer, Optional<String>> text) {
        return new ExplorePage(ExplorePage.HTML, limit, text);
    }

    private Page home(HttpServletRequest request) {
        String show = word(request, "show");
        Shading shading = new Shading(show.isEmpty() ? Shading.CLAIMS : show, word(request, "concept"));
        return page(explorer -> Optional.of(explorer.home(shading)));
    }

    private Page compare(HttpServletRequest request) {
        String[] states = Objects.requireNonNullElse(request.getParameterValues("state"), new String[0]);
        Choice choice = new Choice(
                word(request, "type"),
                word(request, "role"),
                word(request, "status"),
                List.of(states),
                word(request, "concept"),
                !word(request, "rollup").isEmpty(),
                word(request, "open"),
                number(request, "page"));
        return word(request, "format").equals("csv")
                ? new ExplorePage(ExplorePage.CSV, limit, explorer -> Optional.of(explorer.csv(choice)))
                : page(explorer -> Optional.of(explorer.compare(choice)));
    }

    private Page state(HttpServletRequest request) {
        String iri = word(request, "iri");
        return page(explorer -> explorer.state(iri));
    }

    private Page stateByCode(HttpServletRequest request) {
        String code = behind(request);
        return page(explorer -> explorer.state(code));
    }

    private Page thing(HttpServletRequest request) {
        String iri = word(request, "iri");
        return page(explorer -> explorer.thing(iri));
    }

    private Page around(HttpServletRequest request) {
        String iri = word(request, "iri");
        return Offer.chosen(request, AROUND).format()
                ? page(explorer -> explorer.aroundPage(iri))
                : Json.page(graph -> new Explorer(graph.dataset(limit), graph.iris(), graph.memory())
                        .around(iri)
                        .map(around -> (ObjectNode) JSON.valueToTree(around))
                        .orElseThrow(() -> new Refused(404, "The graph has nothing of that name.")));
    }

    private Page document(HttpServletRequest request) {
        String name = behind(request);
        Optional<Passage> sought = Passage.of(word(request, "answer"), word(request, "from"), word(request, "to"));
        return page(explorer -> explorer.document(name, sought));
    }

    /** What stands behind the page's own path, without the slash before it. */
    private static String behind(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
    }

    /** The number of a page; the first if none is named. */
    private static int number(HttpServletRequest request, String name) {
        String word = word(request, name);
        if (!word.matches("[1-9]\\d{0,8}|")) {
            throw new Refused(400, "The parameter " + name + " is a whole number, 1 or more.");
        }
        return word.isEmpty() ? 1 : Integer.parseInt(word);
    }

    /** The value of a parameter without blanks around it; empty for none. */
    private static String word(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
