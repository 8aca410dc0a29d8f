package io.answergraph.spark;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** The lines of one document after the other, each group as a table of its own. */
final class RecordGroups implements Iterator<byte[]> {
    private final Iterator<Tuple2<RecordKey, byte[]>> lines;
    private @Nullable Tuple2<RecordKey, byte[]> next;

    /** Takes lines in order of their documents, then of their numbers. */
    RecordGroups(Iterator<Tuple2<RecordKey, byte[]>> lines) {
        this.lines = lines;
        advance();
    }

    private void advance() {
        next = lines.hasNext() ? lines.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public byte[] next() {
        Tuple2<RecordKey, byte[]> first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        ByteArrayOutputStream group = new ByteArrayOutputStream();
        String document = first._1().document();
        for (var line = next; line != null && line._1().document().equals(document); line = next) {
            group.writeBytes(line._2());
            group.write('\n');
            advance();
        }
        return group.toByteArray();
    }
}
