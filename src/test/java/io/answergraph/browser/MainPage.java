package io.answergraph.browser;

/** One of each kind of page. */
enum MainPage {
    OVERVIEW("/explore/"),
    MAP_OF_A_CONCEPT("/explore/?concept=shelter"),
    COMPARISON("/explore/compare?type=service"),
    CELL("/explore/compare?type=service&state=Texas&state=Ohio&state=Maine"
            + "&open=https://w3id.org/answergraph/id/service/shelter-and-housing"),
    STATE("/explore/state/TX"),
    STATE_WITHOUT_DOCUMENT("/explore/state/UT"),
    CONCEPT("/explore/concept?iri=https://w3id.org/answergraph/id/service/shelter-and-housing"),
    DOCUMENT("/explore/document/ohio"),
    AROUND("/explore/around?iri=https://w3id.org/answergraph/id/service/shelter-and-housing"),
    QUESTIONS("/questions"),
    TABLE("/questions/industries-by-state?state=Ohio"),
    CHART("/questions/missing-services?view=chart"),
    MAP_OF_AN_ANSWER("/questions/missing-services?view=map"),
    NO_ANSWER("/questions/missing-services?state=Utah"),
    EDITOR("/editor?example=evidence"),
    SEARCH("/search?q=shelter"),
    SEARCH_IN_VAIN("/search?q=nosuchword"),
    PROGRAMS("/explore/programs"),
    SHEET("/about/id/state/TX"),
    REFERENCE("/reference/"),
    REFERENCE_OF_A_SCHEME("/id/scheme/service");

    private final String path;

    MainPage(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
