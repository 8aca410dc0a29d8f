package io.answergraph.source;

/** Reads the documents of one format. Stateless, so one serves all threads. */
interface FormatReader {
    /** Hands on every document in the file, in order of their ids, and everything wrong with it. */
    void read(SourceText source, Sources.Sink sink);
}
