/**
 * The explorer: pages on which a person goes from a number to the sentence behind it.
 *
 * <p>Owns what each page shows and how the addresses of pages are written ({@code Addresses}). Reads a graph within its caller's
 * transaction and gives whole pages as text. Knows of any subject only what the graph says of it: "state" is whatever claims are
 * about. Must not know the web server nor the command line.
 *
 * <p>A page is a class that reads and a template in {@code src/main/jte/explore} that shows; {@link
 * io.answergraph.explore.Explorer} lists them.
 */
@NullMarked
package io.answergraph.explore;

import org.jspecify.annotations.NullMarked;
