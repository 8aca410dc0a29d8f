package io.answergraph.source;

import io.answergraph.model.CodePoints;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark 0.31). Its blocks say what is heading, item and paragraph; nesting is read from the columns of the
 * file, as in plain text, since authors rarely indent as strictly as the standard asks. The document's text is the file.
 */
final class MarkdownReader implements FormatReader {
    /** For blocks alone: what stands inside a line is read by no one, so it is not parsed. */
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, block) -> {})
            .build();

    @Override
    public void read(SourceText source, Sources.Sink sink) {
        String text = source.text();
        FrontMatter front = FrontMatter.of(text);
        Node root = PARSER.parse(text.substring(front.end()));
        Layout layout = LayoutParser.parse(text, LineJoiner.join(text, new Blocks(text, front.end()).lines(root)));
        Documents.of(source, sink).add(text, layout, front.metadata(), new SourceMap.Identity(CodePoints.of(text)));
    }

    /** Collects the lines of a tree, without recursion: a file may nest as deeply as it is long. */
    private static final class Blocks {
        private final String text;
        private final int offset;
        private final List<PhysicalLine> lines = new ArrayList<>();

        /** Items met so far of lists that leave the counting to Markdown. */
        private final Map<Node, Integer> counted = new HashMap<>();

        Blocks(String text, int offset) {
            this.text = text;
            this.offset = offset;
        }

        List<PhysicalLine> lines(Node root) {
            Node node = root;
            while (node != null) {
                boolean descends = visit(node);
                Node next = descends ? node.getFirstChild() : null;
                while (next == null && node != null && !node.equals(root)) {
                    next = node.getNext();
                    node = next == null ? node.getParent() : node;
                }
                node = next;
            }
            return lines;
        }

        /** Whether blocks below are to be visited. */
        private boolean visit(Node node) {
            switch (node) {
                case Heading heading -> addHeading(heading);
                case Paragraph paragraph -> addLines(paragraph);
                case IndentedCodeBlock prose -> addLines(prose);
                case FencedCodeBlock code -> {}
                case HtmlBlock html -> {}
                default -> {
                    return true;
                }
            }
            return false;
        }

        private void addHeading(Heading heading) {
            List<SourceSpan> spans = heading.getSourceSpans();
            if (spans.isEmpty()) {
                return;
            }
            Span line = span(spans.getFirst());
            int start = line.start();
            while (start < line.end() && text.charAt(start) == '#') {
                start++;
            }
            int end = line.end();
            while (start > line.start() && end > start && text.charAt(end - 1) == '#') {
                end--;
            }
            Span words = Words.trimMarkup(text, new Span(start, end));
            if (!words.isEmpty()) {
                Optional<Marker> marker = Marker.at(text, words.start(), words.end());
                lines.add(new PhysicalLine(words, 0, true, heading.getLevel(), marker));
            }
        }

        private void addLines(Block block) {
            boolean first = true;
            for (SourceSpan sourceSpan : block.getSourceSpans()) {
                Span whole = span(sourceSpan);
                Span words = Words.trim(text, whole.start(), whole.end());
                if (words.isEmpty()) {
                    continue;
                }
                int lineStart = whole.start() - sourceSpan.getColumnIndex();
                Optional<PhysicalLine> item =
                        first && block.getPrevious() == null && block.getParent() instanceof ListItem parent
                                ? itemLine(parent, words, lineStart)
                                : Optional.empty();
                lines.add(item.orElseGet(() -> PhysicalLine.of(text, lineStart, words, false))
                        .withGap(first));
                first = false;
            }
        }

        /** The first line of an item, its marker included. */
        private Optional<PhysicalLine> itemLine(ListItem item, Span words, int lineStart) {
            if (item.getSourceSpans().isEmpty()) {
                return Optional.empty();
            }
            int start = span(item.getSourceSpans().getFirst()).start();
            while (start < words.start() && Words.isSpace(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < words.start() && !Words.isSpace(text.charAt(end))) {
                end++;
            }
            Span span = new Span(start, end);
            Marker marker = item.getParent() instanceof OrderedList list
                    ? numbered(list, span, words.start())
                    : Marker.bullet(span, words.start(), span.of(text));
            int column = PhysicalLine.column(text, lineStart, start);
            return Optional.of(new PhysicalLine(new Span(start, words.end()), column, true, 0, Optional.of(marker)));
        }

        /** By the number written, unless the author left the counting to Markdown and wrote the same one throughout. */
        private Marker numbered(OrderedList list, Span span, int content) {
            String token = text.substring(span.start(), Math.max(span.start(), span.end() - 1));
            if (token.length() > 3) {
                return Marker.bullet(span, content, "#");
            }
            int ordinal = Integer.parseInt(token);
            if (isLazy(list, token)) {
                ordinal += counted.merge(list, 1, Integer::sum) - 1;
            }
            String sign = "1" + text.charAt(span.end() - 1);
            return new Marker(span, content, sign, Integer.toString(ordinal), List.of(Numbering.DECIMAL));
        }

        private boolean isLazy(OrderedList list, String token) {
            Node second =
                    list.getFirstChild() == null ? null : list.getFirstChild().getNext();
            Node last = list.getLastChild();
            return second != null && last != null && startsWith(second, token) && startsWith(last, token);
        }

        private boolean startsWith(Node item, String token) {
            if (item.getSourceSpans().isEmpty()) {
                return false;
            }
            Span span = span(item.getSourceSpans().getFirst());
            int start = Words.trim(text, span.start(), span.end()).start();
            int end = start + token.length();
            return text.startsWith(token, start) && end < text.length() && !Character.isDigit(text.charAt(end));
        }

        private Span span(SourceSpan span) {
            int start = offset + span.getInputIndex();
            return new Span(start, start + span.getLength());
        }
    }
}
