package io.answergraph.bench.load;

import java.net.http.HttpRequest;

/**
 * What a client sends, and expects.
 *
 * @param kind under which its times are counted
 * @param isEndless whether it asks for more than time allows, so that being cut off is the right answer and the only one
 */
record Wish(String kind, boolean isEndless, HttpRequest request) {}
