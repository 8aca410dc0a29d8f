package io.answergraph.source;

/** The bytes of one file, unpacked but not decoded. Owns its array: nobody else may write to it. */
final class RawFile {
    private final String path;
    private final Format format;
    private final byte[] bytes;
    private final Metadata sidecar;
    private final boolean sniffed;

    RawFile(String path, Format format, byte[] bytes, Metadata sidecar) {
        this(path, format, bytes, sidecar, Format.of(path).isEmpty());
    }

    private RawFile(String path, Format format, byte[] bytes, Metadata sidecar, boolean sniffed) {
        this.path = path;
        this.format = format;
        this.bytes = bytes;
        this.sidecar = sidecar;
        this.sniffed = sniffed;
    }

    /** As in {@link io.answergraph.model.Origin#path}. */
    String path() {
        return path;
    }

    /** Of the unpacked content, never an archive. */
    Format format() {
        return format;
    }

    /** Whether content that plainly is of another format goes before the name. */
    boolean isSniffed() {
        return sniffed;
    }

    /** The same, where the name of plain text may be wrong. */
    RawFile sniffed() {
        return new RawFile(path, format, bytes, sidecar, sniffed || format == Format.TEXT);
    }

    byte[] bytes() {
        return bytes;
    }

    Metadata sidecar() {
        return sidecar;
    }
}
