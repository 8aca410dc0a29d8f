package io.answergraph.source;

import io.answergraph.model.Document;
import io.answergraph.model.Passage;
import io.answergraph.model.Problem;
import io.answergraph.model.Question;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What reading gave, and how tests look at it. */
record Reading(int size, List<Document> documents, List<Problem> problems) {
    static final Limits SMALL = new Limits(4 << 20, 8 << 20, 50, 100);

    static Reading of(Path... arguments) {
        return of(
                new StandardInput(new ByteArrayInputStream(new byte[0]), StandardInput.DEFAULT_NAME), paths(arguments));
    }

    static Reading ofStandardInput(byte[] content, String name) {
        return of(new StandardInput(new ByteArrayInputStream(content), name), List.of("-"));
    }

    /** The document that {@code text} is, under that name. */
    static Document document(String name, String text) {
        Reading reading = ofStandardInput(text.getBytes(StandardCharsets.UTF_8), name);
        if (reading.documents.size() != 1) {
            throw new AssertionError("not one document: " + reading);
        }
        return reading.documents.getFirst();
    }

    static Reading of(StandardInput input, List<String> arguments) {
        Sources sources = Sources.of(arguments, input, SMALL);
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        sources.read(new Sources.Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new Reading(sources.size(), documents, problems);
    }

    List<String> ids() {
        return documents.stream().map(document -> document.id().value()).toList();
    }

    List<Problem.Code> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** Questions and passages, one a line, children indented: {@code [marker] <label> body}. */
    static String outline(Document document) {
        StringBuilder outline = new StringBuilder();
        for (Question question : document.questions()) {
            outline.append("Q").append(question.number()).append(' ');
            outline.append(words(question.span().of(document.text()))).append('\n');
            question.answer().passages().forEach(passage -> add(passage, document.text(), "  ", outline));
        }
        return outline.toString();
    }

    private static void add(Passage passage, String text, String indent, StringBuilder outline) {
        outline.append(indent);
        switch (passage) {
            case Passage.Paragraph paragraph ->
                outline.append(words(paragraph.span().of(text))).append('\n');
            case Passage.ListItem item -> {
                outline.append('[').append(item.marker().of(text)).append(']');
                item.label()
                        .ifPresent(label ->
                                outline.append(" <").append(label.of(text)).append('>'));
                String body = words(item.body().of(text));
                outline.append(body.isEmpty() ? "" : " " + body).append('\n');
                item.children().forEach(child -> add(child, text, indent + "  ", outline));
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> paths(Path... paths) {
        return Arrays.stream(paths).map(Path::toString).toList();
    }
}
