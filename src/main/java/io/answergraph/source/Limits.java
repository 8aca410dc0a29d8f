package io.answergraph.source;

/**
 * How much of one input is read before it is refused.
 *
 * @param maxFileBytes of one document's file, unpacked
 * @param maxArchiveBytes of all entries of one archive together, unpacked
 * @param maxArchiveEntries of one archive, folders included
 * @param maxCompressionRatio unpacked to packed bytes, of one entry; not asked of entries under one MiB
 */
public record Limits(long maxFileBytes, long maxArchiveBytes, int maxArchiveEntries, double maxCompressionRatio) {
    private static final long MEBIBYTE = 1L << 20;

    public Limits {
        if (maxFileBytes < 1 || maxFileBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a file is read whole, so its limit must lie below 2 GiB");
        }
    }

    /** 64 MiB a file, 1 GiB and 10,000 entries an archive, a ratio of 100. */
    public static Limits defaults() {
        return new Limits(64 * MEBIBYTE, 1024 * MEBIBYTE, 10_000, 100);
    }
}
