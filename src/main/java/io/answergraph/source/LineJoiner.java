package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins wrapped lines. A line goes on in the next where that starts in lower case, or where it is full: the next one's
 * first word would not have fitted into the width at which the file is wrapped.
 */
final class LineJoiner {
    /** Wider than any file is wrapped by hand or editor. */
    private static final int WIDEST = 160;

    private static final int MAX_QUESTION_LINES = 4;

    private final String text;
    private final List<PhysicalLine> lines;
    private final int width;

    private LineJoiner(String text, List<PhysicalLine> lines) {
        this.text = text;
        this.lines = lines;
        this.width = wrapWidth();
    }

    static List<Line> join(String text, List<PhysicalLine> lines) {
        return new LineJoiner(text, lines).joined();
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int decimal = 0;
        int first = 0;
        while (first < lines.size()) {
            int last = first;
            while (last + 1 < lines.size() && isContinued(first, last, decimal)) {
                last++;
            }
            PhysicalLine head = lines.get(first);
            decimal = head.marker().map(Marker::decimal).filter(n -> n > 0).orElse(decimal);
            joined.add(new Line(
                    new Span(head.span().start(), lines.get(last).span().end()),
                    head.column(),
                    head.heading(),
                    head.gap(),
                    head.marker(),
                    Optional.empty()));
            first = last + 1;
        }
        return joined;
    }

    private boolean isContinued(int first, int last, int decimal) {
        PhysicalLine head = lines.get(first);
        PhysicalLine line = lines.get(last);
        PhysicalLine next = lines.get(last + 1);
        if (next.gap() || next.heading() > 0 || head.heading() > 0 || QuestionPrefix.isPrefixed(text, next.span())) {
            return false;
        }
        boolean ended = Words.endsSentence(text, line.span());
        if (next.marker().isPresent()) {
            return !ended
                    && isFull(line, next)
                    && isAccidental(head, next.marker().get(), decimal);
        }
        boolean mayAsk =
                head.marker().filter(m -> m.decimal() > 0).isPresent() || QuestionPrefix.isPrefixed(text, head.span());
        if (Words.asks(text, line.span()) && (mayAsk || startsUpper(next))) {
            return false;
        }
        if (mayAsk && !ended && last - first < MAX_QUESTION_LINES && Words.asks(text, next.span())) {
            return true;
        }
        if (!ended && startsLower(next)) {
            return true;
        }
        boolean dedented = head.marker().isPresent() && last > first && next.column() < line.column();
        return isFull(line, next) && !dedented;
    }

    /** Whether what looks like a marker is a number or dash that wrapping brought to the line's start. */
    private static boolean isAccidental(PhysicalLine head, Marker marker, int decimal) {
        if (marker.isBullet()) {
            return "-–—".contains(marker.sign())
                    && head.marker().filter(m -> m.sign().equals(marker.sign())).isEmpty();
        }
        int number = marker.decimal();
        int before = head.marker().map(Marker::decimal).filter(n -> n > 0).orElse(decimal);
        return number > 1 && number != before + 1;
    }

    private boolean isFull(PhysicalLine line, PhysicalLine next) {
        int end = next.span().start();
        while (end < next.span().end() && !Words.isSpace(text.charAt(end))) {
            end++;
        }
        return width > 0 && line.width() + 1 + end - next.span().start() > width;
    }

    /** The widest line that plainly goes on in the next; 0 where the file is not wrapped. */
    private int wrapWidth() {
        int widest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PhysicalLine line = lines.get(i);
            PhysicalLine next = lines.get(i + 1);
            boolean goesOn = !next.gap()
                    && next.marker().isEmpty()
                    && startsLower(next)
                    && !Words.endsSentence(text, line.span());
            if (goesOn && line.width() <= WIDEST) {
                widest = Math.max(widest, line.width());
            }
        }
        int limit = widest + 4;
        long wider = lines.stream().filter(line -> line.width() > limit).count();
        return wider * 10 > lines.size() ? 0 : widest;
    }

    private boolean startsLower(PhysicalLine line) {
        return Character.isLowerCase(text.charAt(line.span().start()));
    }

    private boolean startsUpper(PhysicalLine line) {
        return Character.isUpperCase(text.charAt(line.span().start()));
    }
}
