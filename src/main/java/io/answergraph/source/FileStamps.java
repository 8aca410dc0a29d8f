package io.answergraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells by what the file system notes of a file whether it was written to. Size and time of the last write do not do alone:
 * both can be set back. Where the system has them, the file's number and the time of its last change of any kind are added,
 * which no program can set.
 */
final class FileStamps {
    /** As coarse as the clock of any file system that is in use (FAT). */
    private static final long TICK_SECONDS = 2;

    private final Instant latest;

    /** Takes the time at which the files are looked at. */
    FileStamps(Instant now) {
        this.latest = now.minusSeconds(TICK_SECONDS);
    }

    /** Of a file with the metadata beside it; empty where another write might leave no trace. */
    Optional<String> of(Found file) {
        Path sidecar = file.file().resolveSibling(file.file().getFileName() + Sidecar.SUFFIX);
        try {
            String own = stamp(file.file());
            String beside = Files.exists(sidecar) ? stamp(sidecar) : "-";
            boolean isSettled = !own.isEmpty() && !beside.isEmpty();
            return isSettled
                    ? Optional.of(file.file().toAbsolutePath() + "\n" + own + "\n" + beside)
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty for a file that was touched a moment ago. */
    private String stamp(Path file) throws IOException {
        boolean isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        String names = isUnix ? "unix:ctime,dev,ino,lastModifiedTime,size" : "creationTime,lastModifiedTime,size";
        StringBuilder stamp = new StringBuilder();
        for (Object value : new TreeMap<>(Files.readAttributes(file, names)).values()) {
            if (value instanceof FileTime time && time.toInstant().isAfter(latest)) {
                return "";
            }
            stamp.append(' ').append(value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : value);
        }
        return stamp.toString();
    }
}
