package io.answergraph.cli;

import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Extraction;

/**
 * Who gets what an {@link Intake} reads. All but {@link #prepare} is called by the thread that reads.
 *
 * @param <T> what is made of an extraction
 */
interface Receiver<T> {
    /** Whether a file has to be read. */
    default boolean wantsFile(String path) {
        return true;
    }

    /** Whether a document has to be extracted. */
    default boolean wants(Document document) {
        return true;
    }

    /** Makes what is to be taken; called by many threads. */
    T prepare(Extraction extraction);

    /** Takes it, in order of the documents. */
    void take(T prepared);

    /** Hears that a document that was wanted will not come. */
    default void leaveOut(DocumentId document) {}

    /** The file is read; documents of it may still be on their way to {@link #take}. */
    default void fileDone(String path, boolean isClean) {}
}
