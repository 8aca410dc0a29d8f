package io.answergraph.spark;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import io.answergraph.source.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files that sources name, by the rules of a folder on one machine. Names alone are listed, by the driver.
 *
 * @param files in order of the sources, then of their paths
 * @param problems with what else lies there
 */
record Inputs(List<Input> files, List<Problem> problems) {
    Inputs {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Lists them.
     *
     * @throws EnvironmentException if a source is not there or cannot be listed
     */
    static Inputs of(List<String> sources, Configuration configuration) {
        List<Input> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String source : sources.stream().distinct().toList()) {
            try {
                Path path = new Path(source);
                FileSystem system = path.getFileSystem(configuration);
                FileStatus status = system.getFileStatus(path);
                if (status.isDirectory()) {
                    list(source, status.getPath(), system, files, problems);
                } else {
                    files.add(file(status, system));
                }
            } catch (IOException | IllegalArgumentException e) {
                throw new EnvironmentException(
                        "The source " + source + " cannot be listed (" + e.getMessage()
                                + "). Check its name, and that the cluster may read it.",
                        e);
            }
        }
        return new Inputs(files, problems);
    }

    long bytes() {
        return files.stream().mapToLong(Input::length).sum();
    }

    private static Input file(FileStatus status, FileSystem system) throws IOException {
        Path sidecar = new Path(FileTree.sidecar(status.getPath().toString()));
        return new Input(
                status.getPath().getName(),
                status.getPath().toString(),
                system.exists(sidecar) ? sidecar.toString() : "",
                status.getLen());
    }

    private static void list(String source, Path folder, FileSystem system, List<Input> files, List<Problem> problems)
            throws IOException {
        SortedMap<String, FileStatus> found = new TreeMap<>();
        RemoteIterator<LocatedFileStatus> each = system.listFiles(folder, true);
        while (each.hasNext()) {
            FileStatus status = each.next();
            found.put(relative(folder, status.getPath()), status);
        }
        FileTree tree = FileTree.of(source, found.keySet());
        problems.addAll(tree.problems());
        for (String path : tree.documents()) {
            FileStatus status = found.get(path);
            FileStatus sidecar = found.get(FileTree.sidecar(path));
            if (status != null) {
                files.add(new Input(
                        path,
                        status.getPath().toString(),
                        sidecar == null ? "" : sidecar.getPath().toString(),
                        status.getLen()));
            }
        }
    }

    private static String relative(Path folder, Path file) {
        String root = folder.toUri().getPath();
        return file.toUri().getPath().substring(root.endsWith("/") ? root.length() : root.length() + 1);
    }
}
