/**
 * The server: SPARQL over HTTP, whole graphs, descriptions, pages, and what an operator needs.
 *
 * <p>Owns addresses, limits and the web server. Must not know the command line, nor how a graph came to be.
 *
 * <p>The way of a request: {@code WebServer} puts Jetty together (security headers, other origins, sizes, compression);
 * {@code Failures} turns whatever is thrown into a status and a sentence, or closes the connection when a part of the answer is
 * gone; {@code ReadServlet} lets the {@code Resource} read the request, waits for a place in the {@code Turnstile}, takes one
 * {@link io.answergraph.store.Snapshot} of the graph, answers 304 if the client holds that version, and has the {@code Page}
 * written.
 *
 * <p>A new page is a {@code Resource} (its {@code open} reads the request and throws {@code Refused} for what cannot be
 * answered) and one line in {@code Routes}. It asks the graph with {@code graph.ask(query, limits.queryTime())}, which is safe
 * with any query; writes statements with {@code Statements} in a format chosen by {@code Offer}; and writes HTML with a template
 * of {@code src/main/jte}, linking {@code Routes.STYLE}: the content policy lets no style or script stand in a page. Query
 * strings are not part of the validator, since each is an address of its own; what else an answer depends on must be.
 */
@NullMarked
package io.answergraph.server;

import org.jspecify.annotations.NullMarked;
