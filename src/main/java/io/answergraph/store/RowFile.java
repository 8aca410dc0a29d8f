package io.answergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that did not fit in memory: a file of runs, each sorted by itself. A row is written without the numbers that it begins
 * with as the one before it does, behind a byte that says how many these are. Written by one thread, then read.
 */
final class RowFile implements AutoCloseable {
    private static final int WRITTEN_AT_ONCE = 1 << 16;
    private static final int READ_AT_ONCE = 1 << 14;
    private static final int LONGEST = 1 + RowBlock.COLUMNS * Long.BYTES;

    private final FileChannel file;
    private final List<Stretch> runs = new ArrayList<>();

    /** Bytes of the file. */
    private record Stretch(long from, long to) {}

    /** Makes the file. */
    RowFile(Path path) throws IOException {
        this.file = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Writes another run. */
    void write(SortedRows rows) throws IOException {
        long from = file.position();
        ByteBuffer buffer = ByteBuffer.allocate(WRITTEN_AT_ONCE);
        long[] before = new long[RowBlock.COLUMNS];
        boolean isFirst = true;
        while (rows.next()) {
            long[] row = rows.row();
            int shared = isFirst ? 0 : shared(before, row);
            isFirst = false;
            buffer.put((byte) shared);
            for (int i = shared; i < RowBlock.COLUMNS; i++) {
                buffer.putLong(row[i]);
                before[i] = row[i];
            }
            if (buffer.remaining() < LONGEST) {
                drain(buffer);
            }
        }
        drain(buffer);
        runs.add(new Stretch(from, file.position()));
    }

    private static int shared(long[] before, long[] row) {
        int shared = 0;
        while (shared < RowBlock.COLUMNS && before[shared] == row[shared]) {
            shared++;
        }
        return shared;
    }

    private void drain(ByteBuffer buffer) throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    /** The runs, to be read side by side. */
    List<SortedRows> runs() {
        return runs.stream().<SortedRows>map(Run::new).toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private final class Run implements SortedRows {
        private final ByteBuffer buffer = ByteBuffer.allocate(READ_AT_ONCE).flip();
        private final long[] row = new long[RowBlock.COLUMNS];
        private final long end;
        private long position;

        Run(Stretch stretch) {
            this.position = stretch.from();
            this.end = stretch.to();
        }

        @Override
        public boolean next() {
            if (buffer.remaining() < LONGEST && position < end) {
                fill();
            }
            if (!buffer.hasRemaining()) {
                return false;
            }
            for (int i = buffer.get(); i < RowBlock.COLUMNS; i++) {
                row[i] = buffer.getLong();
            }
            return true;
        }

        private void fill() {
            buffer.compact();
            buffer.limit((int) Math.min(buffer.capacity(), buffer.position() + end - position));
            try {
                while (buffer.hasRemaining()) {
                    int read = file.read(buffer, position);
                    if (read < 0) {
                        throw new IOException("a file for sorting was cut short");
                    }
                    position += read;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            buffer.flip();
        }

        @Override
        public long[] row() {
            return row;
        }
    }
}
