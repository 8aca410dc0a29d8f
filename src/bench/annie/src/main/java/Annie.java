import static java.nio.charset.StandardCharsets.UTF_8;

import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.FeatureMap;
import gate.Gate;
import gate.ProcessingResource;
import gate.creole.ConditionalSerialAnalyserController;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.persistence.PersistenceManager;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times ANNIE as it comes, with the labels of a vocabulary as one more gazetteer, on one thread: arguments are the folder of the
 * vocabulary, a folder of text documents, and how many bytes of these to read at most, beside a tenth of it for the warm-up.
 */
public final class Annie {
    private static final String VERSION = "9.1";
    private static final Pattern LABELS = Pattern.compile("skos:(?:pref|alt|hidden)Label\\s+((?:\"[^\"]*\"@en\\s*,?\\s*)+)");
    private static final Pattern LABEL = Pattern.compile("\"([^\"]*)\"@en");
    private static final double MEGABYTE = 1_000_000;
    private static final double SECOND = 1_000_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Annie() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            throw new IllegalArgumentException("Give the folder of a vocabulary, a folder of documents, and how many bytes.");
        }
        Set<String> labels = labels(Path.of(args[0]));
        List<Path> documents = files(Path.of(args[1]), ".txt");
        long most = Long.parseLong(args[2]);
        Gate.init();
        CorpusController annie = withGazetteer(labels);
        Corpus corpus = Factory.newCorpus("documents");
        annie.setCorpus(corpus);
        int warm = run(annie, corpus, documents, 0, most / 10).next();
        Measured measured = run(annie, corpus, documents, warm, most);
        System.out.printf(
                "ANNIE with %d labels: %d documents, %.2f MB, %d annotations, %.1f s of processor, %.3f MB/s%n",
                labels.size(), measured.next() - warm, measured.bytes() / MEGABYTE, measured.annotations(),
                measured.nanos() / SECOND, measured.bytes() / MEGABYTE / (measured.nanos() / SECOND));
    }

    private record Measured(int next, long bytes, long nanos, long annotations) {}

    private static Measured run(CorpusController annie, Corpus corpus, List<Path> documents, int from, long most)
            throws Exception {
        long bytes = 0;
        long nanos = 0;
        long annotations = 0;
        int next = from;
        while (next < documents.size() && bytes < most) {
            byte[] content = Files.readAllBytes(documents.get(next++));
            Document document = Factory.newDocument(new String(content, UTF_8));
            corpus.add(document);
            long before = THREADS.getCurrentThreadCpuTime();
            annie.execute();
            nanos += THREADS.getCurrentThreadCpuTime() - before;
            bytes += content.length;
            annotations += document.getAnnotations().size();
            corpus.clear();
            Factory.deleteResource(document);
        }
        if (bytes == 0) {
            throw new IllegalArgumentException("There are too few documents.");
        }
        return new Measured(next, bytes, nanos, annotations);
    }

    private static CorpusController withGazetteer(Set<String> labels) throws Exception {
        Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", VERSION);
        Gate.getCreoleRegister().registerPlugin(plugin);
        ConditionalSerialAnalyserController annie = (ConditionalSerialAnalyserController) PersistenceManager.loadObjectFromUrl(
                new ResourceReference(plugin, "resources/ANNIE_with_defaults.gapp").toURL());
        Path lists = Files.createTempDirectory("gazetteer");
        Files.write(lists.resolve("labels.lst"), labels, UTF_8);
        Files.writeString(lists.resolve("lists.def"), "labels.lst:concept\n", UTF_8);
        FeatureMap features = Factory.newFeatureMap();
        features.put("listsURL", lists.resolve("lists.def").toUri().toURL());
        features.put("caseSensitive", false);
        annie.add((ProcessingResource) Factory.createResource("gate.creole.gazetteer.DefaultGazetteer", features));
        return annie;
    }

    /** The labels that are plain words: a gazetteer knows no groups and no classes of words. */
    private static Set<String> labels(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(folder, ".ttl")) {
            Matcher lists = LABELS.matcher(Files.readString(file));
            while (lists.find()) {
                LABEL.matcher(lists.group(1)).results()
                        .map(label -> label.group(1))
                        .filter(label -> label.matches("[^<>()|:]+"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().collect(Collectors.toList());
        }
    }
}
