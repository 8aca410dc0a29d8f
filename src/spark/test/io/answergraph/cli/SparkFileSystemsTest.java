package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Places that only Hadoop's file systems know, as the buckets of an object store: nothing may take such a name for that of a file.
 * The one here ({@code viewfs:}) shows folders of this machine under names that they do not have on its disk.
 */
class SparkFileSystemsTest {
    private static final String MOUNT = "spark.hadoop.fs.viewfs.mounttable.bucket.link.";

    @TempDir
    private Path folder;

    @Test
    void a_bucket_is_read_and_written_through_its_own_file_system() throws IOException {
        copy(Ran.CHECKOUT.resolve("corpus"), folder.resolve("disk"));
        Page.in(folder, "disk/below/utah.txt", Page.UTAH);
        Page.in(folder, "disk/below/utah.txt.meta.json", "{\"publisher\": \"An office\"}");
        Files.createDirectories(folder.resolve("written"));
        try (LocalSpark spark = new LocalSpark(folder)) {
            spark.start(
                    "local[2]",
                    MOUNT + "/pages",
                    folder.resolve("disk").toUri().toString(),
                    MOUNT + "/made",
                    folder.resolve("written").toUri().toString(),
                    // The table of the corpus is spread.
                    "spark.answergraph.wholeTable",
                    "1");
            Ran ran = Ran.program("spark", "viewfs://bucket/pages", "--out", "viewfs://bucket/made/parts");

            assertThat(ran.ended(0).err()).contains("11 documents", "to viewfs://bucket/made/parts");
            assertThat(spark.loaded("written/parts"))
                    .isEqualTo(spark.built(folder + "/disk"))
                    .contains("doc/below/utah>", "doc/nevada", "An office");
            assertThat(Ran.program("spark", "viewfs://bucket/pages", "--out", "viewfs://bucket/made/parts")
                            .ended(3)
                            .err())
                    .contains("There is something at viewfs://bucket/made/parts already");
            assertThat(Ran.program("spark", "viewfs://bucket/none", "--out", "viewfs://bucket/made/others")
                            .ended(3)
                            .err())
                    .contains("The source viewfs://bucket/none cannot be listed")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_scheme_that_the_cluster_does_not_know_is_told_in_a_line() {
        try (LocalSpark spark = new LocalSpark(folder)) {
            spark.start("local[1]");
            assertThat(Ran.program("spark", "nosuch://bucket/pages", "--out", folder + "/parts")
                            .ended(3)
                            .err())
                    .contains("The source nosuch://bucket/pages cannot be listed", "nosuch")
                    .hasLineCount(1);
            assertThat(Ran.program("spark", Ran.CHECKOUT + "/corpus", "--out", "nosuch://bucket/parts")
                            .ended(3)
                            .err())
                    .contains("The folder nosuch://bucket/parts cannot be reached")
                    .hasLineCount(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
