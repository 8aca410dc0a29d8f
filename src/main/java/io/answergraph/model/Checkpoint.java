package io.answergraph.model;

/**
 * Asked again and again during long work, between one sentence and the next, whether it may go on. The work itself knows no
 * clock; whoever asked for it may.
 */
@FunctionalInterface
public interface Checkpoint {
    /** Lets all work go on to its end. */
    Checkpoint NONE = () -> {};

    /** Returns if the work may go on; ends it by an exception of the caller's own if not. Called by the thread that works. */
    void pass();
}
