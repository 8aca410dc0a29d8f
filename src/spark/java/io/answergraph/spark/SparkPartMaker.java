package io.answergraph.spark;

import io.answergraph.model.EnvironmentException;
import io.answergraph.parts.PartMaker;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Makes parts on the cluster that {@code spark-submit} chose. Made by name, as a service. */
public final class SparkPartMaker implements PartMaker {
    @Override
    public Made make(Order order) {
        boolean isOwn = SparkSession.getDefaultSession().isEmpty();
        SparkSession session = session();
        try {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            checkIsNew(order.folder(), spark);
            return new PartsJob(spark, order).run(Inputs.of(order.sources(), spark.hadoopConfiguration()));
        } catch (IllegalStateException e) {
            if (session.sparkContext().isStopped()) {
                throw new EnvironmentException(
                        "The cluster ended the job before it was done. Its log, above or on the page of its master,"
                                + " says why.",
                        e);
            }
            throw e;
        } finally {
            if (isOwn) {
                session.stop();
            }
        }
    }

    private static SparkSession session() {
        try {
            return SparkSession.builder().appName("answergraph").getOrCreate();
        } catch (RuntimeException e) {
            if (String.valueOf(e.getMessage()).contains("master URL")) {
                throw new EnvironmentException(
                        "No cluster was chosen. Start this with 'spark-submit --master ...'; src/site/cluster.md says"
                                + " how.",
                        e);
            }
            throw e;
        }
    }

    private static void checkIsNew(String folder, JavaSparkContext spark) {
        try {
            Path path = new Path(folder);
            if (path.getFileSystem(spark.hadoopConfiguration()).exists(path)) {
                throw new EnvironmentException("There is something at " + folder
                        + " already. Name a folder with --out that is not there yet, or remove this one.");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new EnvironmentException(
                    "The folder " + folder + " cannot be reached (" + e.getMessage()
                            + "). Check its name, and that the cluster may write there.",
                    e);
        }
    }
}
