package io.answergraph.server;

/** Where the server tells what it did. Called by many threads. */
public interface Log {
    /** Takes a line on a request that was answered, or refused. */
    void request(String line);

    /** Takes the stack trace of a failure that is a bug of the program, in many lines. */
    void bug(String trace);
}
