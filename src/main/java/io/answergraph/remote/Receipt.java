package io.answergraph.remote;

import io.answergraph.store.Changes;
import io.answergraph.store.Statistics;

/**
 * What a server says when it has put a build in place.
 *
 * @param changes what documents say otherwise than before
 * @param statistics what the graph holds now
 */
public record Receipt(Changes changes, Statistics statistics) {}
