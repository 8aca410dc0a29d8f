package io.answergraph.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;

/**
 * Files of lines, whose names say what they hold: Hadoop's own names have no room for it. A task that fails or runs twice leaves
 * one file, by the committer of the file system.
 */
abstract class LinesOutput extends TextOutputFormat<NullWritable, Text> {
    private final String extension;

    private LinesOutput(String extension) {
        this.extension = extension;
    }

    @Override
    public Path getDefaultWorkFile(TaskAttemptContext context, String packed) throws IOException {
        return super.getDefaultWorkFile(context, extension + packed);
    }

    /** Statements. */
    public static final class NQuads extends LinesOutput {
        /** Called by the cluster, which makes it by name. */
        public NQuads() {
            super(".nq");
        }
    }

    /** Objects. */
    public static final class JsonLines extends LinesOutput {
        /** Called by the cluster, which makes it by name. */
        public JsonLines() {
            super(".jsonl");
        }
    }
}
