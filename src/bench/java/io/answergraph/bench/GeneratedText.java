package io.answergraph.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.bench.DocumentGenerator.Generated;
import io.answergraph.model.Document;
import io.answergraph.model.Problem;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Generated text as the reader sees it. */
final class GeneratedText {
    private GeneratedText() {}

    /**
     * The document that a text is.
     *
     * @throws IllegalStateException if the reader has a problem with it
     */
    static Document read(Generated generated) {
        List<Document> documents = new ArrayList<>();
        StandardInput input =
                new StandardInput(new ByteArrayInputStream(generated.text().getBytes(UTF_8)), generated.name());
        Sources.of(List.of("-"), input, Limits.defaults()).read(new Sources.Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.toString());
            }
        });
        return documents.get(0);
    }
}
