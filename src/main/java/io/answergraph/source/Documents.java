package io.answergraph.source;

import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Origin;
import io.answergraph.model.Problem;
import io.answergraph.model.Question;
import io.answergraph.model.SourceMap;
import java.util.Optional;

/** Puts documents together from what a format's reader found, and reports what they lack. */
final class Documents {
    private final SourceText source;
    private final Sources.Sink sink;

    private Documents(SourceText source, Sources.Sink sink) {
        this.source = source;
        this.sink = sink;
    }

    static Documents of(SourceText source, Sources.Sink sink) {
        return new Documents(source, sink);
    }

    /** The one document of the file. */
    void add(String text, Layout layout, Metadata own, SourceMap map) {
        add(Slug.ofPath(source.path()), source.sha256(), text, layout, own, map);
    }

    /** One document of the file. What the file says of itself goes before its sidecar, and that before its title. */
    void add(DocumentId id, String sha256, String text, Layout layout, Metadata own, SourceMap map) {
        if (layout.questions().isEmpty()) {
            reportNoQuestions();
            return;
        }
        Metadata metadata = own.or(source.sidecar());
        Origin origin = new Origin(source.path(), metadata.url(), metadata.publisher(), metadata.retrieved(), map);
        String title = metadata.title()
                .or(layout::title)
                .filter(words -> !words.isBlank())
                .orElseGet(this::fileName);
        for (Question question : layout.questions()) {
            if (question.answer().passages().isEmpty()) {
                sink.problem(new Problem(
                        Problem.Code.EMPTY_ANSWER,
                        source.path() + ", question " + question.number(),
                        "The question has no answer. Add one, or remove the question."));
            }
        }
        sink.document(new Document(id, title, origin, text, sha256, layout.questions()));
    }

    void reportNoQuestions() {
        sink.problem(new Problem(
                Problem.Code.NO_QUESTIONS,
                source.path(),
                "No questions were found. Number them (1. ...?), announce them (Q: ...?) or make them headings,"
                        + " each ending in a question mark."));
    }

    private String fileName() {
        String path = source.path();
        String name = Format.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
        return Optional.of(name.replace('_', ' ').replace('-', ' ').strip())
                .filter(words -> !words.isEmpty())
                .orElse(path);
    }
}
