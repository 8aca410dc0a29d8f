package io.answergraph.explore;

import io.answergraph.compare.Evidence;
import io.answergraph.compare.State;
import io.answergraph.compare.Thing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the explorer's pages are, below the server's root. What they return is percent-encoded, not escaped for HTML. */
public final class Addresses {
    public static final String HOME = "/explore/";
    public static final String COMPARE = "/explore/compare";
    public static final String STATE = "/explore/state";
    public static final String CONCEPT = "/explore/concept";
    public static final String AGENCY = "/explore/agency";
    public static final String DOCUMENT = "/explore/document";

    /** The style sheet that the pages link. */
    public static final String STYLE = "/style.css";

    private Addresses() {}

    /** By its code where it has one. */
    public static String state(State state) {
        return state.code().isEmpty() ? byIri(STATE, state.iri()) : STATE + "/" + segment(state.code());
    }

    /** The page of a concept, or of a body, which has no notation. */
    public static String thing(Thing thing) {
        return byIri(thing.notation().isEmpty() ? AGENCY : CONCEPT, thing.iri());
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

    static String segment(String text) {
        return encoded(text).replace("+", "%20");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
