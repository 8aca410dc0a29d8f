package io.answergraph.source;

import io.answergraph.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** One file packed by gzip; the name without {@code .gz} tells its format. */
final class GzipFile {
    private final Limits limits;
    private final Consumer<Problem> problems;

    GzipFile(Limits limits, Consumer<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void open(String path, byte[] packed, Metadata sidecar, Consumer<RawFile> to) {
        String inner = path.substring(0, path.length() - ".gz".length());
        Optional<Format> format = Format.of(inner);
        if (format.filter(Format::isArchive).isPresent()) {
            refuse(
                    Problem.Code.ARCHIVE_UNSAFE,
                    path,
                    "An archive inside an archive is not opened. Unpack the outer one and give the inner.");
        } else if (format.isEmpty() && inner.lastIndexOf('.') > inner.lastIndexOf('/')) {
            refuse(
                    Problem.Code.UNSUPPORTED_FORMAT,
                    path,
                    "The packed file is of a kind that is not read. Convert it to one of these: " + Format.KNOWN + ".");
        } else {
            unpack(path, packed)
                    .ifPresent(bytes -> to.accept(new RawFile(path, format.orElse(Format.TEXT), bytes, sidecar)));
        }
    }

    private Optional<byte[]> unpack(String path, byte[] packed) {
        Growth growth = new Growth(limits, packed.length);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[Growth.CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                if (growth.isExcessive(out.size())) {
                    refuse(Problem.Code.ARCHIVE_UNSAFE, path, growth.message());
                    return Optional.empty();
                }
            }
            return Optional.of(out.toByteArray());
        } catch (IOException broken) {
            refuse(
                    Problem.Code.ARCHIVE_BROKEN,
                    path,
                    "The file cannot be unpacked (" + broken.getMessage() + "). Fetch or pack it anew.");
            return Optional.empty();
        }
    }

    private void refuse(Problem.Code code, String path, String message) {
        problems.accept(new Problem(code, path, message));
    }
}
