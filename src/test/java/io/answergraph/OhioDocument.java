package io.answergraph;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Mention;
import io.answergraph.model.Problem;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One answer, read and extracted as any other document about Ohio.
 *
 * @param offset where the answer starts in the document's text
 */
record OhioDocument(Extraction extraction, int offset) {
    static final String TITLE = "Human Trafficking in Ohio";
    /** Asks for nothing in particular, so that no frame decides. */
    static final String OPEN_QUESTION = "What is the situation in Ohio?";

    static OhioDocument of(Pipeline pipeline, String question, String answer) {
        String text = TITLE + "\n\n1. " + question + "\n\n" + answer + "\n";
        return new OhioDocument(pipeline.extract(read(text)), text.lastIndexOf(answer));
    }

    /** What the reader makes of a plain text; there must be exactly one document in it. */
    static Document read(String text) {
        List<Document> documents = new ArrayList<>();
        Sources.of(
                        List.of("-"),
                        new StandardInput(new ByteArrayInputStream(text.getBytes(UTF_8)), "ohio.txt"),
                        Limits.defaults())
                .read(new Sources.Sink() {
                    @Override
                    public void document(Document document) {
                        documents.add(document);
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new IllegalArgumentException(problem + " in: " + text);
                    }
                });
        if (documents.size() != 1 || !documents.get(0).text().equals(text)) {
            throw new IllegalArgumentException("not read as one document: " + text);
        }
        return documents.get(0);
    }

    /** The words of a mention. */
    String words(Mention mention) {
        return mention.span().of(extraction.document().text());
    }
}
