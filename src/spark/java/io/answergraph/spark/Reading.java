package io.answergraph.spark;

import io.answergraph.TimeLimit;
import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import io.answergraph.parts.ProblemTable;
import io.answergraph.source.FileTree;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.hadoop.security.AccessControlException;
import scala.Tuple2;

/** Reads one input after the other by the readers of a build, and extracts what they hold. Used by one thread of a worker. */
final class Reading {
    private final Fetching fetching;
    private final Subject subject;
    private final String digest;

    /**
     * Takes what it works with.
     *
     * @param digest of the ontology
     */
    Reading(Fetching fetching, Subject subject, String digest) {
        this.fetching = fetching;
        this.subject = subject;
        this.digest = digest;
    }

    /** What a file brings forth. A failure that may pass is thrown, so that the cluster tries again. */
    List<Tuple2<Name, Piece>> file(Input input) throws IOException {
        try (Scratch folder = Scratch.make()) {
            fetching.fetch(input, folder);
            return read(input, folder);
        } catch (FileNotFoundException | AccessControlException e) {
            return List.of(trouble(input.path(), FileTree.unreadable(input.path(), e)));
        }
    }

    /**
     * What some lines of a table bring forth.
     *
     * @param lines in their order, all those of one document
     */
    List<Tuple2<Name, Piece>> lines(Input table, byte[] lines) throws IOException {
        try (Scratch folder = Scratch.make()) {
            folder.put(table.path(), lines);
            fetching.sidecar(table, folder);
            return read(table, folder);
        }
    }

    private List<Tuple2<Name, Piece>> read(Input input, Scratch folder) {
        Sources sources = Sources.of(
                List.of(folder.path().toString()),
                new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME),
                Limits.defaults());
        List<Tuple2<Name, Piece>> pieces = new ArrayList<>();
        Set<Problem> told = new HashSet<>();
        SortedMap<DocumentId, SortedSet<String>> claims = sources.claims();
        claims.forEach((id, paths) -> {
            paths.forEach(path -> pieces.add(new Tuple2<>(Name.of(id), new Piece.Claim(path, input.uri()))));
            if (paths.size() > 1) {
                // Told where all claims of that name come together.
                told.add(Sources.refusal(id, paths));
            }
        });
        sources.read(new Sources.Sink() {
            @Override
            public void document(Document document) {
                pieces.add(extracted(document, input));
            }

            @Override
            public void problem(Problem problem) {
                if (!told.contains(problem)) {
                    pieces.add(trouble(input.path(), problem));
                }
            }
        });
        return pieces;
    }

    /** What a document says; the problem where it says nothing in the time that it may take. */
    private Tuple2<Name, Piece> extracted(Document document, Input input) {
        try {
            return new Tuple2<>(Name.of(document.id()), subject.extract(document, digest));
        } catch (TimeLimit.Exceeded exceeded) {
            return trouble(input.path(), exceeded.problem());
        }
    }

    /** A problem of an input. */
    static Tuple2<Name, Piece> trouble(String path, Problem problem) {
        return new Tuple2<>(Name.ofInput(path), new Piece.Trouble(ProblemTable.line(problem, Optional.empty())));
    }
}
