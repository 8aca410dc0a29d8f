package io.answergraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What an address stands for. Safe for use by many threads. */
@FunctionalInterface
interface Resource {
    /**
     * Reads a request to its end, before it takes a place among those that read the graph.
     *
     * @throws Refused if it cannot be answered whatever the graph holds
     */
    Page open(HttpServletRequest request) throws IOException;

    /** What its answers depend on besides the graph and the program, in letters that are others when it is. */
    default String version() {
        return "";
    }
}
