package io.answergraph.export;

import io.answergraph.rdf.Iris;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Passes bytes on, counts them, and takes their SHA-256. Not thread-safe. */
public final class DigestedOutput extends FilterOutputStream {
    private final MessageDigest digest = Iris.sha256();
    private long bytes;

    public DigestedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        out.write(content, offset, length);
        digest.update(content, offset, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** Of all bytes so far, in lower-case hexadecimal digits; to be called once. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
