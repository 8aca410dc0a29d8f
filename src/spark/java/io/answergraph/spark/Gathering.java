package io.answergraph.spark;

import io.answergraph.model.DocumentId;
import io.answergraph.parts.ProblemTable;
import io.answergraph.source.Sources;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Puts together what has come under each name of a part; a document that several inputs claim is refused, as a build does. */
final class Gathering implements Iterator<Result> {
    private final Iterator<Tuple2<Name, Piece>> pieces;
    private @Nullable Tuple2<Name, Piece> next;

    /** Takes all pieces of a part, in order of their names. */
    Gathering(Iterator<Tuple2<Name, Piece>> pieces) {
        this.pieces = pieces;
        advance();
    }

    private void advance() {
        next = pieces.hasNext() ? pieces.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Result next() {
        Tuple2<Name, Piece> first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        Name name = first._1();
        SortedSet<Claimant> claimants = new TreeSet<>();
        List<Piece.Extracted> documents = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Tuple2<Name, Piece> piece = next; piece != null && piece._1().equals(name); piece = next) {
            switch (piece._2()) {
                case Piece.Claim claim -> claimants.add(new Claimant(claim.path(), claim.uri()));
                case Piece.Extracted document -> documents.add(document);
                case Piece.Trouble trouble -> problems.add(trouble.problem());
            }
            advance();
        }
        if (claimants.size() > 1) {
            DocumentId id = new DocumentId(name.words());
            return Result.of(List.of(ProblemTable.line(Sources.refusal(id, places(claimants)), Optional.empty())));
        }
        return documents.isEmpty() ? Result.of(problems) : result(name, documents.getFirst());
    }

    private static Result result(Name name, Piece.Extracted document) {
        return new Result(name.words(), document.content(), document.statements(), document.problems());
    }

    /** Inputs of several sources may have one path; then it takes the places to tell them apart. */
    private static SortedSet<String> places(SortedSet<Claimant> claimants) {
        SortedSet<String> places = new TreeSet<>();
        claimants.forEach(claimant -> places.add(places.contains(claimant.path()) ? claimant.uri() : claimant.path()));
        return places;
    }

    private record Claimant(String path, String uri) implements Comparable<Claimant> {
        @Override
        public int compareTo(Claimant other) {
            int byPath = path.compareTo(other.path);
            return byPath == 0 ? uri.compareTo(other.uri) : byPath;
        }
    }
}
