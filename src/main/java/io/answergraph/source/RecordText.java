package io.answergraph.source;

import io.answergraph.model.Answer;
import io.answergraph.model.Question;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assembles the text of one document from the strings of its records: question and answer, a blank line between. */
final class RecordText {
    private final String source;
    private final SourceMapBuilder builder;
    private final List<Span> questions = new ArrayList<>();
    private final List<Span> answers = new ArrayList<>();

    RecordText(String source) {
        this.source = source;
        this.builder = new SourceMapBuilder(source);
    }

    void add(JsonRecord rec) {
        if (builder.length() > 0) {
            builder.insert("\n\n");
        }
        questions.add(append(rec.question()));
        builder.insert("\n\n");
        answers.add(append(rec.answer()));
    }

    String text() {
        return builder.text();
    }

    SourceMap sourceMap() {
        return builder.build();
    }

    Layout layout() {
        String text = builder.text();
        List<Question> layout = new ArrayList<>();
        List<Optional<Marker>> markers = questions.stream()
                .map(question -> Words.trim(text, question.start(), question.end()))
                .map(question ->
                        Marker.at(text, question.start(), question.end()).filter(marker -> marker.decimal() > 0))
                .toList();
        boolean numbered = markers.stream().allMatch(Optional::isPresent)
                && markers.stream()
                                .flatMap(Optional::stream)
                                .map(Marker::decimal)
                                .distinct()
                                .count()
                        == markers.size();
        for (int i = 0; i < questions.size(); i++) {
            Span words =
                    Words.trim(text, questions.get(i).start(), questions.get(i).end());
            int start = markers.get(i).map(Marker::content).orElse(words.start());
            Span answer = answers.get(i);
            Answer passages = LayoutParser.answer(
                    text, PlainTextReader.lines(text, answer.start(), answer.end()), answer.start());
            int number = numbered ? markers.get(i).map(Marker::decimal).orElse(i + 1) : i + 1;
            layout.add(new Question(number, new Span(start, words.end()), passages));
        }
        return new Layout(Optional.empty(), layout);
    }

    /** Unescapes a string of JSON (RFC 8259 section 7), noting where each character came from. */
    private Span append(Span raw) {
        int start = builder.length();
        int at = raw.start();
        while (at < raw.end()) {
            char c = source.charAt(at);
            int length = c != '\\' ? Character.charCount(source.codePointAt(at)) : escapeLength(at, raw.end());
            String words = c != '\\' ? source.substring(at, at + length) : unescaped(at, at + length);
            builder.add(Unicode.whole(words), at, at + length);
            at += length;
        }
        return new Span(start, builder.length());
    }

    /** Of one escape, or of the two that a surrogate pair is written as. */
    private int escapeLength(int at, int end) {
        if (source.charAt(at + 1) != 'u') {
            return 2;
        }
        boolean pair =
                at + 12 <= end && source.startsWith("\\u", at + 6) && Character.isSurrogatePair(unit(at), unit(at + 6));
        return pair ? 12 : 6;
    }

    /** The UTF-16 unit that the escape at {@code at} names. */
    private char unit(int at) {
        return (char) Integer.parseInt(source, at + 2, at + 6, 16);
    }

    private String unescaped(int at, int end) {
        char c = source.charAt(at + 1);
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'u' -> end - at > 6 ? new String(new char[] {unit(at), unit(at + 6)}) : Character.toString(unit(at));
            default -> Character.toString(c);
        };
    }
}
