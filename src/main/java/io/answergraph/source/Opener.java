package io.answergraph.source;

import io.answergraph.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files and what is packed in them, within limits, one at a time. */
final class Opener {
    private final Limits limits;
    private final Consumer<Problem> problems;

    Opener(Limits limits, Consumer<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Hands on the file, or each file inside the archive, that can be read. */
    void open(Found found, Consumer<RawFile> to) {
        if (!Files.isRegularFile(found.file())) {
            refuse(
                    Problem.Code.UNREADABLE_FILE,
                    found.path(),
                    "There is no regular file behind that name. Check the link, or pipe the data to standard input (-).");
            return;
        }
        if (Format.of(found.path()).equals(Optional.of(Format.ZIP))) {
            new ZipArchive(limits, problems).open(found, to);
            return;
        }
        try (InputStream in = Files.newInputStream(found.file())) {
            if (Files.size(found.file()) > limits.maxFileBytes()) {
                tooLarge(found.path());
                return;
            }
            open(found.path(), in, sidecar(found), to);
        } catch (IOException failure) {
            problems.accept(FileSearch.unreadable(found.path(), failure));
        }
    }

    /** The stream's content, up to the limit, as the one file of that name. */
    void open(String path, InputStream in, Metadata sidecar, Consumer<RawFile> to) throws IOException {
        byte[] bytes = in.readNBytes((int) limits.maxFileBytes() + 1);
        if (bytes.length > limits.maxFileBytes()) {
            tooLarge(path);
            return;
        }
        Optional<Format> format = Format.of(path);
        if (format.equals(Optional.of(Format.GZIP))) {
            new GzipFile(limits, problems).open(path, bytes, sidecar, to);
        } else if (format.equals(Optional.of(Format.ZIP))) {
            refuse(
                    Problem.Code.UNSUPPORTED_FORMAT,
                    path,
                    "A .zip cannot be read from a stream. Save it and give the file's name.");
        } else {
            to.accept(new RawFile(path, format.orElse(Format.TEXT), bytes, sidecar));
        }
    }

    private Metadata sidecar(Found found) throws IOException {
        Path file = found.file().resolveSibling(found.file().getFileName() + Sidecar.SUFFIX);
        if (!Files.isRegularFile(file) || Files.size(file) > limits.maxFileBytes()) {
            return Metadata.NONE;
        }
        return Sidecar.read(found.path() + Sidecar.SUFFIX, Files.readAllBytes(file), problems);
    }

    private void tooLarge(String path) {
        refuse(
                Problem.Code.TOO_LARGE,
                path,
                "The file is larger than the " + (limits.maxFileBytes() >> 20)
                        + " MiB that one document may have. Split it, or leave it out.");
    }

    private void refuse(Problem.Code code, String path, String message) {
        problems.accept(new Problem(code, path, message));
    }
}
