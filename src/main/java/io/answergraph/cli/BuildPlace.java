package io.answergraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a build puts its graph.
 *
 * @param kind its word in JSON
 * @param words for people, behind "Built the graph"
 * @param next commands to go on with, each with what it does
 */
record BuildPlace(String kind, String name, String words, List<String> next) {
    private static final Path USUAL = Path.of("graph");

    static BuildPlace folder(Path store) {
        String option = store.equals(USUAL) ? "" : " --store " + store;
        return new BuildPlace(
                "store",
                store.toString(),
                "in the folder " + store,
                List.of(
                        "answergraph ask    shows what it can be asked",
                        "answergraph serve" + option + "    answers SPARQL over HTTP"));
    }

    static BuildPlace server(URI address) {
        return new BuildPlace(
                "server", address.toString(), "of the server " + address, List.of("open " + address + " in a browser"));
    }
}
