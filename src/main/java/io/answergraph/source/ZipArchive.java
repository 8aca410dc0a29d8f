package io.answergraph.source;

import io.answergraph.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive. One that is made to harm (names that climb out, excessive growth) is refused as a whole, by what its
 * directory declares, before any entry is read; a false declaration ends it where it shows. Nothing is written to disk.
 */
final class ZipArchive {
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private final Limits limits;
    private final Consumer<Problem> problems;

    ZipArchive(Limits limits, Consumer<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Paths of the documents inside, sorted; empty where the archive cannot be used. Reports nothing. */
    static List<String> paths(Found archive, Limits limits) {
        List<String> paths = new ArrayList<>();
        ZipArchive silent = new ZipArchive(limits, problem -> {});
        try (ZipFile zip = new ZipFile(archive.file().toFile())) {
            if (silent.isSafe(zip, archive.path())) {
                silent.documents(zip, archive.path())
                        .forEach(entry -> paths.add(archive.path() + "/" + entry.getName()));
            }
        } catch (IOException | IllegalArgumentException broken) {
            paths.clear();
        }
        return paths;
    }

    void open(Found archive, Consumer<RawFile> to) {
        try (ZipFile zip = new ZipFile(archive.file().toFile())) {
            if (!isSafe(zip, archive.path())) {
                return;
            }
            List<ZipEntry> documents = documents(zip, archive.path());
            if (documents.isEmpty()) {
                refuse(
                        Problem.Code.NO_QUESTIONS,
                        archive.path(),
                        "The archive holds no document. Put files of questions and answers in it: .txt, .md, .html, .jsonl.");
            }
            boolean sound = true;
            for (ZipEntry entry : documents) {
                sound = sound && read(zip, entry, archive.path(), to);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            refuse(
                    Problem.Code.ARCHIVE_BROKEN,
                    archive.path(),
                    "The archive cannot be opened (" + broken.getMessage() + "). Fetch or pack it anew.");
        } catch (IOException failure) {
            problems.accept(FileSearch.unreadable(archive.path(), failure));
        }
    }

    private boolean isSafe(ZipFile zip, String path) {
        if (zip.size() > limits.maxArchiveEntries()) {
            return unsafe(
                    path,
                    "The archive has more than " + limits.maxArchiveEntries()
                            + " entries. Split it, or unpack it and give the folder.");
        }
        long total = 0;
        for (ZipEntry entry : entries(zip)) {
            if (climbs(entry.getName())) {
                return unsafe(
                        path + "/" + entry.getName(),
                        "The entry's name leads out of the archive, so none of it is read."
                                + " Pack the files anew with plain relative names.");
            }
            Growth growth = new Growth(limits, entry.getCompressedSize());
            total += entry.getSize();
            if (growth.isExcessive(entry.getSize()) && isDocument(entry)) {
                return unsafe(path + "/" + entry.getName(), growth.message());
            }
        }
        return total <= limits.maxArchiveBytes()
                || unsafe(
                        path,
                        "The archive unpacks to more than " + (limits.maxArchiveBytes() >> 20)
                                + " MiB. Split it, or unpack it and give the folder.");
    }

    /** The entries that are documents, by name; what else is inside is reported, each once. */
    private List<ZipEntry> documents(ZipFile zip, String path) {
        List<ZipEntry> documents = new ArrayList<>();
        for (ZipEntry entry : entries(zip)) {
            Optional<Format> format = Format.of(entry.getName());
            if (isDocument(entry)) {
                documents.add(entry);
            } else if (format.isPresent()) {
                unsafe(
                        path + "/" + entry.getName(),
                        "An archive inside an archive is not opened. Unpack the outer one and give the inner.");
            } else if (!isCompanion(entry)) {
                refuse(
                        Problem.Code.UNSUPPORTED_FORMAT,
                        path + "/" + entry.getName(),
                        "The entry is of a kind that is not read. Convert it to .txt, .md, .html or .jsonl, or take it out.");
            }
        }
        return documents;
    }

    private boolean read(ZipFile zip, ZipEntry entry, String archive, Consumer<RawFile> to) throws IOException {
        String path = archive + "/" + entry.getName();
        Optional<byte[]> bytes = unpack(zip, entry, path);
        if (bytes.isEmpty()) {
            return false;
        }
        ZipEntry sidecarEntry = zip.getEntry(entry.getName() + Sidecar.SUFFIX);
        Metadata sidecar = Metadata.NONE;
        if (sidecarEntry != null) {
            String sidecarPath = archive + "/" + sidecarEntry.getName();
            sidecar = unpack(zip, sidecarEntry, sidecarPath)
                    .map(content -> Sidecar.read(sidecarPath, content, problems))
                    .orElse(Metadata.NONE);
        }
        to.accept(new RawFile(path, Format.of(path).orElse(Format.TEXT), bytes.get(), sidecar));
        return true;
    }

    private Optional<byte[]> unpack(ZipFile zip, ZipEntry entry, String path) throws IOException {
        Growth growth = new Growth(limits, entry.getCompressedSize());
        try (InputStream in = zip.getInputStream(entry)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[Growth.CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                if (growth.isExcessive(out.size())) {
                    unsafe(path, growth.message());
                    return Optional.empty();
                }
            }
            return Optional.of(out.toByteArray());
        }
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream().forEach(entries::add);
        entries.sort(Comparator.comparing(ZipEntry::getName));
        return entries;
    }

    private static boolean isDocument(ZipEntry entry) {
        return !entry.isDirectory()
                && !isCompanion(entry)
                && Format.of(entry.getName())
                        .filter(format -> !format.isArchive())
                        .isPresent();
    }

    private static boolean isCompanion(ZipEntry entry) {
        String name = entry.getName();
        return entry.isDirectory()
                || name.toLowerCase(Locale.ROOT).endsWith(Sidecar.SUFFIX)
                || FileSearch.isCompanion(name.substring(name.lastIndexOf('/') + 1))
                || SEPARATOR.splitAsStream(name).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private static boolean climbs(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || name.matches("[A-Za-z]:.*")
                || SEPARATOR.splitAsStream(name).anyMatch(".."::equals);
    }

    private boolean unsafe(String path, String message) {
        refuse(Problem.Code.ARCHIVE_UNSAFE, path, message);
        return false;
    }

    private void refuse(Problem.Code code, String path, String message) {
        problems.accept(new Problem(code, path, message));
    }
}
