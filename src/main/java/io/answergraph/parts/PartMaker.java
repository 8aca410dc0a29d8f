package io.answergraph.parts;

import io.answergraph.model.EnvironmentException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes parts of documents, many machines at work. A program that can do so brings one as a service ({@link
 * java.util.ServiceLoader}).
 */
public interface PartMaker {
    /** Below the folder of the parts: what is said of the dataset. Written last: parts without it are not whole. */
    String DESCRIPTION = "description";

    /** Below the folder of the parts: what the documents say. */
    String DOCUMENTS = "documents";

    /** Below the folder of the parts: what was wrong with the documents, see {@link ProblemTable}. */
    String PROBLEMS = "problems";

    /** Below the folder of the parts: the vocabulary. */
    String VOCABULARY = "vocabulary";

    /**
     * What is wanted.
     *
     * @param sources folders and files, as the file systems of the cluster name them
     * @param folder of the parts, which is not there yet
     * @param parts how many files the documents' graphs go to; by the size of the sources where it is not said
     */
    record Order(List<String> sources, Rules rules, String folder, Optional<Integer> parts) {
        public Order {
            sources = List.copyOf(sources);
        }
    }

    /**
     * How documents are to be read.
     *
     * @param ontology a folder of the machine that asks
     * @param base what IRIs start with
     * @param timeLimit how long a processor may be busy with the extraction of a document, for every million characters of its
     *     text, before the document is left out with a problem; positive
     */
    record Rules(Path ontology, String base, Duration timeLimit) {}

    /**
     * What came of it.
     *
     * @param files how many were read
     * @param documents how many the parts hold
     * @param problems how many the table of problems holds
     */
    record Made(long files, long documents, long problems) {}

    /**
     * Makes them.
     *
     * @throws EnvironmentException if the sources cannot be found or the parts not be written
     */
    Made make(Order order);
}
