package io.answergraph.source;

import io.answergraph.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is a document in a folder, told by the names of all files below it alone, as a folder on this machine would be read:
 * for files that lie elsewhere.
 *
 * @param documents paths, sorted
 * @param problems in order of their places
 */
public record FileTree(List<String> documents, List<Problem> problems) {
    private static final String ASSETS = "_files";

    public FileTree {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Chooses among names.
     *
     * @param folder as the user named it
     * @param paths of all files, relative to the folder, {@code /} between segments
     */
    public static FileTree of(String folder, Collection<String> paths) {
        TreeSet<String> all = new TreeSet<>(paths);
        List<String> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String path : all) {
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (isHidden(path)
                    || isBelowPage(path, all)
                    || name.endsWith(Sidecar.SUFFIX)
                    || FileSearch.isCompanion(name)) {
                continue;
            }
            if (Format.of(name).isEmpty()) {
                problems.add(FileSearch.unsupported(path));
            } else {
                documents.add(path);
            }
        }
        if (documents.isEmpty()) {
            problems.add(FileSearch.empty(folder));
        }
        return new FileTree(documents, problems);
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    /** Whether it is a picture or a script of a page that a browser saved. */
    private static boolean isBelowPage(String path, TreeSet<String> all) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            String page = folder.endsWith(ASSETS) ? folder.substring(0, folder.length() - ASSETS.length()) : "";
            if (!page.isEmpty()
                    && !page.endsWith("/")
                    && (all.contains(page + ".html") || all.contains(page + ".htm"))) {
                return true;
            }
        }
        return false;
    }

    /** The path of the file of metadata that may stand beside a document. */
    public static String sidecar(String document) {
        return document + Sidecar.SUFFIX;
    }

    /** Whether a file of that name is one table of records. */
    public static boolean isTable(String path) {
        return Format.of(path).equals(Optional.of(Format.JSON_LINES));
    }

    /** That a document that lies elsewhere cannot be had. */
    public static Problem unreadable(String path, IOException failure) {
        return FileSearch.unreadable(path, failure);
    }
}
