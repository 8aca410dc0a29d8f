package io.answergraph.explore;

import io.answergraph.compare.Evidence;
import io.answergraph.compare.State;
import io.answergraph.compare.Thing;
import io.answergraph.html.Asset;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the explorer's pages are, below the server's root. What they return is percent-encoded, not escaped for HTML. */
public final class Addresses {
    public static final String HOME = "/explore/";
    public static final String COMPARE = "/explore/compare";
    public static final String STATE = "/explore/state";
    public static final String CONCEPT = "/explore/concept";
    public static final String AGENCY = "/explore/agency";
    public static final String AROUND = "/explore/around";
    public static final String DOCUMENT = "/explore/document";

    public static final String QUESTIONS = "/questions";
    public static final String EDITOR = "/editor";
    public static final String SEARCH = "/search";

    /** Where queries go. */
    public static final String SPARQL = "/answergraph/sparql";

    /** The style sheet that the pages link. */
    public static final String STYLE = Asset.STYLE.address();

    /** What a thing's own address gives for programs: names of formats by the word for them. */
    public static final SortedMap<String, String> FORMATS =
            new TreeMap<>(Map.of("ttl", "Turtle", "jsonld", "JSON-LD", "nt", "N-Triples"));

    private Addresses() {}

    /** By its code where it has one. */
    public static String state(State state) {
        return state(state.iri(), state.code());
    }

    /** The same by its parts. */
    static String state(String iri, String code) {
        return code.isEmpty() ? byIri(STATE, iri) : STATE + "/" + segment(code);
    }

    /** What stands around a state, a concept or a body. */
    public static String around(String iri) {
        return byIri(AROUND, iri);
    }

    /** The page of a concept or a body. */
    public static String thing(Thing thing) {
        return thing(thing.iri(), thing.isConcept());
    }

    /** The same by its parts. */
    static String thing(String iri, boolean isConcept) {
        return byIri(isConcept ? CONCEPT : AGENCY, iri);
    }

    /** The page of a question of the pack. */
    public static String question(String name) {
        return QUESTIONS + "/" + segment(name);
    }

    /** The page of a thing by what its IRI says it is. */
    static String byIri(String page, String iri) {
        return page + "?iri=" + encoded(iri);
    }

    /** The page of a document, whose name may have slashes. */
    public static String document(String name) {
        return DOCUMENT + "/"
                + Arrays.stream(name.split("/", -1)).map(Addresses::segment).collect(Collectors.joining("/"));
    }

    /** The page of a document, at the words that are evidence. */
    public static String words(Evidence evidence) {
        return document(evidence.page().name()) + fragment(evidence.mention());
    }

    /** What stands behind the first {@code #} of an IRI, with it; empty for nothing. */
    static String fragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? "" : iri.substring(hash);
    }

    /** The editor with a query in it, not yet run. */
    public static String editor(String query) {
        return EDITOR + "?query=" + encoded(query);
    }

    static String segment(String text) {
        return encoded(text).replace("+", "%20");
    }

    /** Text as the value of a parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
