/**
 * Finding the things of a graph that the cells of a table name: what the Reconciliation Service API 0.2 (W3C Entity
 * Reconciliation Community Group) asks a service for.
 *
 * <p>Owns the names of all things, how a name is scored and when it is certain, and the JSON of questions and answers. A
 * {@link io.answergraph.reconcile.Gazetteer} is read once for each state of a graph; all else works in memory, gives the same
 * answers in the same order every time, and is safe for use by many threads. Knows no subject (types and properties are the
 * ontology's) and nothing of HTTP.
 *
 * <p>Things, types and properties are known by their IRIs.
 */
@NullMarked
package io.answergraph.reconcile;

import org.jspecify.annotations.NullMarked;
