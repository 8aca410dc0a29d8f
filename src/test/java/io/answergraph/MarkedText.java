package io.answergraph;

import io.answergraph.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Text with mentions marked as {@code [words](Type CONCEPT+CONCEPT)}, nested where types nest; {@code //} parts lines.
 *
 * @param text the plain text
 * @param marks in order of their spans
 */
record MarkedText(String text, List<Mark> marks) {
    /** A mention that someone expects; {@code concepts} is empty where the example leaves them open. */
    record Mark(Span span, String type, List<String> concepts) {}

    static MarkedText parse(String marked) {
        String lines = marked.replaceAll("\\s*//\\s*", "\n\n");
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '[') {
                open.push(text.length());
            } else if (c == ']') {
                int close = lines.indexOf(')', i);
                if (open.isEmpty() || close < 0 || lines.charAt(i + 1) != '(') {
                    throw new IllegalArgumentException("a mark is not closed: " + marked);
                }
                marks.add(mark(
                        new Span(open.pop(), text.length()),
                        lines.substring(i + 2, close).split(" ")));
                i = close;
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a mark is not closed: " + marked);
        }
        marks.sort((a, b) -> a.span().compareTo(b.span()));
        return new MarkedText(text.toString(), List.copyOf(marks));
    }

    private static Mark mark(Span span, String[] said) {
        return new Mark(
                span,
                said[0],
                said.length == 1
                        ? List.of()
                        : Arrays.stream(said[1].split("\\+")).sorted().toList());
    }
}
