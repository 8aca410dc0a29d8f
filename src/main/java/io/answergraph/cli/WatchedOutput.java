package io.answergraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Remembers why writing failed, which the print stream in front of it keeps to itself. A reader that has seen enough and
 * closed the pipe (as {@code head} does) is no failure. Not thread-safe.
 */
final class WatchedOutput extends FilterOutputStream {
    private @Nullable IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    /** Whether something was lost that somebody waits for. */
    boolean isBroken() {
        return failure != null && !reason().toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** What the system said of the first failure; empty without one. */
    String reason() {
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
