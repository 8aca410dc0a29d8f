package io.answergraph.spark;

import io.answergraph.Pipeline;
import io.answergraph.model.DocumentId;
import io.answergraph.parts.PartMaker;
import io.answergraph.parts.PartMaker.Made;
import io.answergraph.parts.PartMaker.Order;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.store.DatasetDescription;
import io.answergraph.store.Fingerprint;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** One order, carried out: the driver's side. Documents go through one shuffle, by their names. */
final class PartsJob {
    /** So much of the sources makes one part: a part is written by one task, and loaded as a whole. */
    private static final long BYTES_A_PART = 8L << 20;

    /** So many documents' descriptions make one file. */
    private static final long DESCRIBED_A_FILE = 250_000;

    /** Few enough lines in each for a task to be sent along with. */
    private static final int VOCABULARY_FILES = 8;

    private final JavaSparkContext spark;
    private final Order order;
    private final LoadedOntology ontology;

    PartsJob(JavaSparkContext spark, Order order) {
        this.spark = spark;
        this.order = order;
        this.ontology =
                OntologyFolder.load(order.rules().ontology(), order.rules().base());
    }

    /** Reads the inputs and writes the parts; the description last. */
    Made run(Inputs inputs) {
        JavaRDD<Result> results = pieces(inputs)
                .repartitionAndSortWithinPartitions(new ByName(parts(inputs)))
                .mapPartitions(Gathering::new);
        write(results.filter(Result::isDocument).map(Result::lines), PartMaker.DOCUMENTS, LinesOutput.NQuads.class);
        JavaRDD<Result> told = results.map(Result::withoutStatements).persist(StorageLevel.MEMORY_AND_DISK());
        long documents = told.filter(Result::isDocument).count();
        JavaRDD<String> problems = told.flatMap(result -> result.problems().iterator())
                .distinct()
                .sortBy(line -> line, true, 1)
                .persist(StorageLevel.MEMORY_AND_DISK());
        write(problems, PartMaker.PROBLEMS, LinesOutput.JsonLines.class);
        write(spark.parallelize(vocabulary(), VOCABULARY_FILES), PartMaker.VOCABULARY, LinesOutput.NQuads.class);
        write(description(told, documents), PartMaker.DESCRIPTION, LinesOutput.NQuads.class);
        return new Made(inputs.files().size(), documents, problems.count());
    }

    private JavaPairRDD<Name, Piece> pieces(Inputs inputs) {
        Workers workers = new Workers(spark, Subject.of(order.rules()), digest());
        Tables tables = Tables.among(inputs.files(), spark);
        JavaPairRDD<Name, Piece> files = workers.files(tables.others());
        List<Tuple2<Name, Piece>> beside = inputs.problems().stream()
                .map(problem -> Reading.trouble(problem.where(), problem))
                .toList();
        return files.union(workers.tables(tables)).union(spark.parallelizePairs(beside, 1));
    }

    /** Told by the sources alone, so that the same sources make the same parts on any cluster. */
    private int parts(Inputs inputs) {
        return order.parts().orElseGet(() -> Math.clamp(inputs.bytes() / BYTES_A_PART + 1, 1, 100_000));
    }

    private String digest() {
        return ontology.ontology().digest();
    }

    private List<String> vocabulary() {
        Node graph = NodeFactory.createURI(ontology.iris().vocabularyGraph());
        return ontology.vocabulary().stream()
                .map(triple -> line(Quad.create(graph, triple)))
                .sorted()
                .toList();
    }

    private JavaRDD<String> description(JavaRDD<Result> told, long documents) {
        String base = order.rules().base();
        String digest = digest();
        List<String> dataset = new DatasetDescription(ontology.iris())
                .dataset(documents, digest, Pipeline.VERSION)
                .map(PartsJob::line)
                .toList();
        return told.filter(Result::isDocument)
                .flatMap(result -> described(result, base, digest).iterator())
                .union(spark.parallelize(dataset, 1))
                .sortBy(line -> line, true, (int) (documents / DESCRIBED_A_FILE + 1));
    }

    private static Stream<String> described(Result result, String base, String digest) {
        Fingerprint fingerprint = new Fingerprint(result.content(), digest, base, Pipeline.VERSION);
        return new DatasetDescription(new Iris(base))
                .document(new DocumentId(result.document()), fingerprint)
                .map(PartsJob::line);
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph()) + " .";
    }

    private void write(JavaRDD<String> lines, String folder, Class<? extends LinesOutput> format) {
        Configuration configuration = new Configuration(spark.hadoopConfiguration());
        configuration.setBoolean(FileOutputFormat.COMPRESS, true);
        configuration.setClass(FileOutputFormat.COMPRESS_CODEC, GzipCodec.class, CompressionCodec.class);
        lines.mapToPair(line -> new Tuple2<>(NullWritable.get(), new Text(line)))
                .saveAsNewAPIHadoopFile(
                        order.folder() + "/" + folder, NullWritable.class, Text.class, format, configuration);
    }
}
