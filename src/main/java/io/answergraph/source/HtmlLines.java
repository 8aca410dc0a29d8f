package io.answergraph.source;

import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Turns the elements of an article into lines: each block is one, and so is what stands between line breaks. */
final class HtmlLines implements NodeVisitor {
    /** Columns that one level of lists stands for; the marker stands halfway. */
    private static final int LEVEL = 10;

    /** The level of questions that fold out their answers, below every heading. */
    private static final int FOLDED = 7;

    private static final Set<String> FOLDING = Set.of("summary", "button", "dt");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "button",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private final HtmlText text;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<HtmlItem> items = new ArrayDeque<>();
    private final Map<Element, Integer> numbers = new HashMap<>();
    private int start;
    private int strongEnd = -1;
    private int preformatted;
    private @Nullable Element strong;
    private boolean gap = true;

    HtmlLines(String source) {
        this.text = new HtmlText(source);
    }

    String text() {
        return text.text();
    }

    SourceMap sourceMap() {
        return text.sourceMap();
    }

    /** What was found, once the article has been traversed. */
    List<Line> finished() {
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.add(words, text.length() == start, preformatted > 0);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (tag.equals("br") && preformatted == 0) {
            finish(element, false);
        } else if (BLOCKS.contains(tag)) {
            finish(element, true);
            preformatted += tag.equals("pre") ? 1 : 0;
            HtmlItem.of(element, numbers).ifPresent(items::push);
        } else if ((tag.equals("td") || tag.equals("th")) && text.length() > start) {
            text.space();
        } else if ((tag.equals("strong") || tag.equals("b")) && text.length() == start) {
            strong = element;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.equals(strong)) {
            strongEnd = text.length();
            strong = null;
        }
        if (BLOCKS.contains(element.normalName())) {
            finish(element, true);
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            while (!items.isEmpty() && items.peek().endsWith(element)) {
                items.pop();
            }
        }
    }

    /** Ends the line that is being written, and begins the next. */
    private void finish(Element at, boolean block) {
        Span span = text.trimmed(start);
        if (!span.isEmpty()) {
            add(span, at);
            text.insert(block ? "\n\n" : "\n");
        }
        gap = gap || block;
        start = text.length();
        strongEnd = -1;
        strong = null;
    }

    private void add(Span span, Element at) {
        if (preformatted > 0) {
            lines.addAll(PlainTextReader.lines(text.text(), span.start(), span.end()));
            return;
        }
        int heading = heading(at, span);
        Optional<Marker> structural =
                items.isEmpty() ? Optional.empty() : items.peek().takeMarker(span.start());
        int indent = items.size() * LEVEL - (structural.isPresent() ? LEVEL / 2 : 0);
        Optional<Marker> marker = structural.or(() -> Marker.at(text.words(), span.start(), span.end()));
        Optional<Span> emphasised = strongEnd > span.start()
                ? Optional.of(
                        Words.trim(text.words(), marker.map(Marker::content).orElse(span.start()), strongEnd))
                : Optional.empty();
        lines.add(new Line(span, indent, heading, gap, marker, emphasised));
        gap = false;
    }

    private int heading(Element at, Span span) {
        for (Element element = at; element != null && !element.normalName().equals("li"); element = element.parent()) {
            String tag = element.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                return tag.charAt(1) - '0';
            }
            if (FOLDING.contains(tag) && Words.asks(text.words(), span)) {
                return FOLDED;
            }
            if (BLOCKS.contains(tag) && !element.equals(at)) {
                return 0;
            }
        }
        return 0;
    }
}
