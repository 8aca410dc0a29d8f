package io.answergraph.evaluate;

import io.answergraph.model.CodePoints;
import io.answergraph.model.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A document's text, asked for the words at spans that count code points. Immutable. */
final class Texts {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** A blank line, or what stands before an item of a list, on a line of its own or behind a sentence. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?>\\R)[ \\t]*(?>\\R)"
            + "|(?>\\R)(?=[ \\t]*(?:[-*•]|\\(?\\w{1,3}[.)])\\s)"
            + "|(?<=[.;:?!])[ \\t]+(?=\\(\\w{1,3}\\)\\s)");

    /** What an earlier sentence's markup leaves before the first word. */
    private static final Pattern LEFTOVER = Pattern.compile("^[.*_)\\s]+(?=\\S)");

    private final String text;
    private final CodePoints codePoints;

    Texts(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    /** Line breaks and runs of spaces as one space each, none at the ends. */
    static String squeezed(String words) {
        return SPACE.matcher(words.strip()).replaceAll(" ");
    }

    /** Whether the text reaches to the span's end. */
    boolean reaches(Span span) {
        return span.end() <= codePoints.at(text.length());
    }

    /** The words there; the text must reach to them. */
    String at(Span span) {
        return utf16(span).of(text);
    }

    /** The sentence around the span, with the span in double brackets, on one line. */
    String context(Span span) {
        Span inside = utf16(span);
        Span paragraph = paragraph(inside);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(SPACE.matcher(paragraph.of(text)).replaceAll(Texts::blanks));
        int start = sentences.preceding(inside.start() - paragraph.start() + 1);
        int end = sentences.following(inside.end() - paragraph.start() - 1);
        int from = paragraph.start() + Math.max(start, 0);
        int to = end == BreakIterator.DONE ? paragraph.end() : paragraph.start() + end;
        return squeezed(LEFTOVER.matcher(text.substring(from, inside.start())).replaceFirst("") + "[[" + inside.of(text)
                + "]]" + text.substring(inside.end(), Math.max(to, inside.end())));
    }

    /** As long as the white space it stands for, so that offsets hold, but without line breaks, which end no sentence. */
    private static String blanks(MatchResult space) {
        return " ".repeat(space.end() - space.start());
    }

    private Span paragraph(Span inside) {
        var breaks = PARAGRAPH.matcher(text);
        int from = 0;
        int to = text.length();
        while (breaks.find()) {
            if (breaks.end() <= inside.start()) {
                from = breaks.end();
            } else if (breaks.start() >= inside.end()) {
                to = breaks.start();
                break;
            }
        }
        return new Span(from, to);
    }

    private Span utf16(Span span) {
        return new Span(codePoints.utf16(span.start()), codePoints.utf16(span.end()));
    }
}
