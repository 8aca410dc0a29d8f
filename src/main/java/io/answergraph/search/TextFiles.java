package io.answergraph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The folder in which an index of a graph's texts is kept. The index notes of which state of each named graph it was made;
 * whoever asks for another state has those graphs read anew that differ, and no others. Losing it costs time and nothing
 * else. Safe for use by many threads.
 */
public final class TextFiles {
    /** Noted beside the graphs, none of which has this name. */
    private static final String FORMAT_NAME = "";

    /** Raised whenever entries are made in another way. */
    private static final String FORMAT = "1";

    /** Would tell every user of a new Java that vectors are compared slowly there. No text is a vector here. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Path folder;

    /** @param folder that holds nothing else, or that is made when the first asks */
    public TextFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The texts of one state, read within the caller's transaction. Who asks for another state meanwhile waits.
     *
     * @param marks by the IRI of each named graph that may hold texts, something that is another as soon as the graph is
     * @param vocabulary IRI of the graph that names what documents are about
     * @throws IOException if the index cannot be written
     */
    public synchronized TextIndex of(DatasetGraph dataset, SortedMap<String, String> marks, String vocabulary)
            throws IOException {
        SortedMap<String, String> wanted = new TreeMap<>(marks);
        wanted.put(FORMAT_NAME, FORMAT);
        // Its files are closed when nobody reads them any more; those that are mapped would stay.
        Directory files = new NIOFSDirectory(folder);
        Map<String, String> noted = noted(files);
        if (!noted.equals(wanted)) {
            bring(files, dataset, noted, wanted, vocabulary);
        }
        return new TextIndex(DirectoryReader.open(files));
    }

    /** Of what the index was made; empty where there is none, or none that can be read. */
    private static Map<String, String> noted(Directory files) {
        try (DirectoryReader reader = DirectoryReader.open(files)) {
            return reader.getIndexCommit().getUserData();
        } catch (IOException | IllegalArgumentException unusable) {
            return Map.of();
        }
    }

    private static void bring(
            Directory files,
            DatasetGraph dataset,
            Map<String, String> noted,
            SortedMap<String, String> wanted,
            String vocabulary)
            throws IOException {
        SortedSet<String> different = different(noted, wanted);
        if (!different.contains(FORMAT_NAME) && !different.contains(vocabulary)) {
            try {
                write(files, dataset, different, wanted);
                return;
            } catch (CorruptIndexException damaged) {
                // As where there was none.
            }
        }
        for (String file : files.listAll()) {
            files.deleteFile(file);
        }
        write(files, dataset, wanted.keySet(), wanted);
    }

    private static SortedSet<String> different(Map<String, String> noted, SortedMap<String, String> wanted) {
        SortedSet<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(noted.keySet());
        names.removeIf(name -> wanted.getOrDefault(name, "").equals(noted.get(name)));
        return names;
    }

    /**
     * Reads some graphs anew, and notes all. It makes one segment without gaps, so that the score of a hit does not tell of what the
     * index held before.
     */
    private static void write(
            Directory files, DatasetGraph dataset, Set<String> graphs, SortedMap<String, String> wanted)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer()).setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(files, config)) {
            IndexedTexts texts = new IndexedTexts(dataset, writer);
            for (String graph : graphs) {
                writer.deleteDocuments(new Term(IndexedTexts.GRAPH, graph));
                if (!graph.equals(FORMAT_NAME)) {
                    texts.add(NodeFactory.createURI(graph));
                }
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(wanted.entrySet());
            writer.commit();
        }
    }
}
