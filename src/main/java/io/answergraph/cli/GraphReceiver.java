package io.answergraph.cli;

import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Extraction;
import io.answergraph.rdf.Iris;
import io.answergraph.store.DocumentStatements;
import io.answergraph.store.Update;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts documents into a graph that does not hold them yet, and leaves those alone that it does. */
final class GraphReceiver implements Receiver<DocumentStatements> {
    private final Update update;
    private final Iris iris;
    private final FileMemory memory;
    private final Intake intake;
    private final Set<DocumentId> given = new TreeSet<>();
    private final SortedMap<DocumentId, String> inFile = new TreeMap<>();

    GraphReceiver(Update update, Iris iris, FileMemory memory, Intake intake) {
        this.update = update;
        this.iris = iris;
        this.memory = memory;
        this.intake = intake;
    }

    /** The documents that the sources gave, read or not, without those left out. */
    Set<DocumentId> given() {
        return Collections.unmodifiableSet(given);
    }

    @Override
    public boolean wantsFile(String path) {
        SortedMap<DocumentId, String> known = memory.known(path);
        boolean isHeld = !known.isEmpty()
                && known.entrySet().stream().allMatch(document -> update.holds(document.getKey(), document.getValue()));
        if (isHeld) {
            known.keySet().forEach(id -> intake.recall(update.problems(id)));
            intake.skip(known.size());
            given.addAll(known.keySet());
            inFile.putAll(known);
        }
        return !isHeld;
    }

    @Override
    public boolean wants(Document document) {
        DocumentId id = document.id();
        given.add(id);
        inFile.put(id, update.content(document));
        boolean isHeld = update.holds(document);
        if (isHeld) {
            intake.recall(update.problems(id));
        }
        return !isHeld;
    }

    @Override
    public DocumentStatements prepare(Extraction extraction) {
        return DocumentStatements.of(extraction, iris);
    }

    @Override
    public void take(DocumentStatements statements) {
        update.put(statements);
    }

    @Override
    public void leaveOut(DocumentId document) {
        given.remove(document);
    }

    @Override
    public void fileDone(String path, boolean isClean) {
        memory.note(path, isClean, inFile);
        inFile.clear();
    }
}
