package io.answergraph.cli;

import io.answergraph.evaluate.GoldFolder;
import io.answergraph.model.Document;
import io.answergraph.model.Origin;
import io.answergraph.model.Problem;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Finds the documents that gold files name: in the folder of the gold first, then in others.
 *
 * @param gold the folder of the gold; its files of annotations are never taken for documents
 * @param others in the order in which they are searched
 */
record GoldDocuments(Path gold, List<Path> others) {
    /**
     * Reads the documents that are there. Of several documents in one file of JSON lines, which have one path, the first
     * counts.
     *
     * @param wanted paths as in a gold file, with {@code /} between segments; entries of archives stand below the archive
     * @param problems gets what the reader met
     */
    List<Document> read(SortedSet<String> wanted, List<Problem> problems) {
        Map<Path, String> files = new LinkedHashMap<>();
        for (String path : wanted) {
            find(path).ifPresent(found -> files.put(found.file, found.folder));
        }
        SortedMap<String, Document> documents = new TreeMap<>();
        files.forEach((file, folder) -> read(file, folder, problems)
                .forEach(document -> documents.putIfAbsent(document.origin().path(), document)));
        documents.keySet().retainAll(wanted);
        return List.copyOf(documents.values());
    }

    /** @param folder what stands before the file's name in a document's path */
    private record Found(Path file, String folder) {}

    private Optional<Found> find(String path) {
        List<Path> folders = new ArrayList<>(List.of(gold));
        folders.addAll(others);
        for (Path folder : folders) {
            for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
                String name = end < 0 ? path : path.substring(0, end);
                Path file = folder.resolve(name);
                if (Files.isRegularFile(file) && !(folder.equals(gold) && GoldFolder.isGold(file))) {
                    return Optional.of(new Found(file, name.substring(0, name.lastIndexOf('/') + 1)));
                }
                if (end < 0) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Document> read(Path file, String folder, List<Problem> problems) {
        List<Document> documents = new ArrayList<>();
        StandardInput none = new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME);
        Sources.of(List.of(file.toString()), none, Limits.defaults()).read(new Sources.Sink() {
            @Override
            public void document(Document document) {
                documents.add(below(folder, document));
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return documents;
    }

    private static Document below(String folder, Document document) {
        Origin origin = document.origin();
        return new Document(
                document.id(),
                document.title(),
                new Origin(
                        folder + origin.path(),
                        origin.url(),
                        origin.publisher(),
                        origin.retrieved(),
                        origin.sourceMap()),
                document.text(),
                document.sha256(),
                document.questions());
    }
}
