package io.answergraph.source;

/** Watches how much comes out of packed bytes. */
final class Growth {
    /** Bytes unpacked between two looks. */
    static final int CHUNK = 1 << 16;

    /** Below this many unpacked bytes a high ratio harms nobody. */
    private static final long HARMLESS = 1 << 20;

    private final Limits limits;
    private final long packed;

    Growth(Limits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(1, packed);
    }

    /** Whether that many unpacked bytes are more than one file may give. */
    boolean isExcessive(long unpacked) {
        return unpacked > limits.maxFileBytes()
                || (unpacked > HARMLESS && (double) unpacked / packed > limits.maxCompressionRatio());
    }

    String message() {
        return "The packed data grows beyond " + (limits.maxFileBytes() >> 20) + " MiB or "
                + (long) limits.maxCompressionRatio()
                + " times its size, as archives do that are made to fill a disk. If you trust it, unpack it and give the files.";
    }
}
