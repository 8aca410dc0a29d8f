package io.answergraph.source;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows arguments (files, folders, globs) to the files that they name. */
final class FileSearch {
    /** Files that stand beside documents without being one; skipped in folders, read where named. */
    private static final Pattern COMPANION = Pattern.compile(
            "(?:readme|license|licence|notice|changelog|contributing)(?:\\.[a-z]{1,8})?|thumbs\\.db|desktop\\.ini");

    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

    private final List<Found> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    List<Found> found() {
        return found;
    }

    /** In order of their places. */
    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparing(Problem::where)).toList();
    }

    void follow(String argument) {
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            int before = found.size();
            walk(path, path, file -> true);
            if (found.size() == before) {
                problems.add(empty(argument));
            }
        } else if (path != null && Files.exists(path)) {
            add(Found.at(path.getFileName().toString(), path));
        } else if (WILDCARD.matcher(argument).find()) {
            expand(argument);
        } else {
            throw new EnvironmentException("There is no file or folder '" + argument
                    + "'. Check its spelling, and the folder that you are in.");
        }
    }

    /** Null where the argument cannot be a path on this system (a glob on some). */
    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    private void expand(String glob) {
        String fixed = glob.substring(0, firstWildcard(glob));
        String base = fixed.substring(0, fixed.lastIndexOf('/') + 1);
        Path folder = Path.of(base.isEmpty() ? "." : base);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(base.length()));
        int before = found.size();
        if (Files.isDirectory(folder)) {
            walk(folder, folder, file -> matcher.matches(folder.relativize(file)));
        }
        if (found.size() == before) {
            throw new EnvironmentException(
                    "No file matches '" + glob + "'. Check the pattern; * stays within one folder, ** goes below it.");
        }
    }

    private static int firstWildcard(String glob) {
        var matcher = WILDCARD.matcher(glob);
        return matcher.find() ? matcher.start() : glob.length();
    }

    private void walk(Path root, Path folder, Predicate<Path> wanted) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(root, wanted));
        } catch (IOException failure) {
            throw new EnvironmentException(
                    "The folder '" + folder + "' cannot be listed: " + failure.getMessage(), failure);
        }
    }

    private void add(Found file) {
        try {
            if (seen.add(file.file().toRealPath())) {
                found.add(file);
            }
        } catch (IOException unreadable) {
            found.add(file);
        }
    }

    /** Whether a file of that name stands beside documents without being one. */
    static boolean isCompanion(String name) {
        return COMPANION.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Predicate<Path> wanted;

        Visitor(Path root, Predicate<Path> wanted) {
            this.root = root;
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(root) && (isHidden(folder) || isPageAssets(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (isHidden(file) || !wanted.test(file) || name.endsWith(Sidecar.SUFFIX) || isCompanion(name)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isSymbolicLink()
                    && (!attributes.isRegularFile() || Format.of(name).isEmpty())) {
                problems.add(unsupported(relative(file)));
            } else {
                add(Found.at(relative(file), file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (isHidden(file) || (!Files.isDirectory(file) && !wanted.test(file))) {
                return FileVisitResult.CONTINUE;
            }
            problems.add(
                    failure instanceof FileSystemLoopException
                            ? new Problem(
                                    Problem.Code.LINK_LOOP,
                                    relative(file),
                                    "The link leads back to a folder that holds it. What it leads to was read once;"
                                            + " remove the link.")
                            : unreadable(relative(file), failure));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                problems.add(unreadable(relative(folder), failure));
            }
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isHidden(Path file) {
            return file.getFileName() != null && file.getFileName().toString().startsWith(".");
        }

        /** Browsers save a page's pictures and scripts in {@code NAME_files} beside {@code NAME.html}. */
        private static boolean isPageAssets(Path folder) {
            String name = folder.getFileName().toString();
            String page = name.endsWith("_files") ? name.substring(0, name.length() - "_files".length()) : "";
            return !page.isEmpty()
                    && (Files.exists(folder.resolveSibling(page + ".html"))
                            || Files.exists(folder.resolveSibling(page + ".htm")));
        }
    }

    static Problem empty(String folder) {
        return new Problem(
                Problem.Code.NO_QUESTIONS,
                folder,
                "The folder holds no document. Put files of questions and answers in it: " + Format.KNOWN + ".");
    }

    static Problem unsupported(String where) {
        return new Problem(
                Problem.Code.UNSUPPORTED_FORMAT,
                where,
                "The file is of a kind that is not read. Convert it to one of these, or move it away: " + Format.KNOWN
                        + ".");
    }

    static Problem unreadable(String where, IOException failure) {
        String reason = failure.getClass().getSimpleName().replace("Exception", "");
        return new Problem(
                Problem.Code.UNREADABLE_FILE,
                where,
                "The file cannot be read (" + reason + "). Check that it still exists and that you may read it.");
    }
}
