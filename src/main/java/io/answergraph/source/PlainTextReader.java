package io.answergraph.source;

import io.answergraph.model.CodePoints;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Plain text: lines, told apart by blank lines, indentation and markers. The document's text is the file. */
final class PlainTextReader implements FormatReader {
    @Override
    public void read(SourceText source, Sources.Sink sink) {
        String text = source.text();
        FrontMatter front = FrontMatter.of(text);
        Layout layout = LayoutParser.parse(text, lines(text, front.end(), text.length()));
        Documents.of(source, sink).add(text, layout, front.metadata(), new SourceMap.Identity(CodePoints.of(text)));
    }

    /** The paragraphs and items of a stretch of plain text. */
    static List<Line> lines(String text, int from, int to) {
        List<PhysicalLine> physical = new ArrayList<>();
        boolean gap = true;
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Span span = Words.trim(text, start, end);
            if (span.isEmpty() || isRule(text, span)) {
                gap = true;
            } else {
                physical.add(PhysicalLine.of(text, start, span, gap));
                gap = false;
            }
            start = end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
        }
        return LineJoiner.join(text, physical);
    }

    /** A line drawn with three or more of one character. */
    private static boolean isRule(String text, Span span) {
        char first = text.charAt(span.start());
        if (span.length() < 3 || "-=_*~#".indexOf(first) < 0) {
            return false;
        }
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) != first) {
                return false;
            }
        }
        return true;
    }
}
