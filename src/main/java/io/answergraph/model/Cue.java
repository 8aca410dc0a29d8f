package io.answergraph.model;

/** The words that decided a status, where they stand. */
public record Cue(CueId rule, Span span, Status status) {}
