package io.answergraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SerializableWritable;

/**
 * Gets files from where they lie, by any of the cluster's file systems.
 *
 * @param configuration of the file systems, as the driver has it
 */
record Fetching(SerializableWritable<Configuration> configuration) implements Serializable {
    /** Puts a file, and the file of metadata beside it, into a folder on this machine. */
    void fetch(Input input, Scratch folder) throws IOException {
        fetch(input.uri(), input.path(), folder);
        sidecar(input, folder);
    }

    /** Puts only the file of metadata there, if there is one. */
    void sidecar(Input input, Scratch folder) throws IOException {
        if (!input.sidecar().isEmpty()) {
            String suffix = input.sidecar().substring(input.uri().length());
            fetch(input.sidecar(), input.path() + suffix, folder);
        }
    }

    private void fetch(String uri, String name, Scratch folder) throws IOException {
        Path path = new Path(uri);
        java.nio.file.Path file = folder.path().resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = path.getFileSystem(configuration.value()).open(path)) {
            Files.copy(in, file);
        }
    }
}
