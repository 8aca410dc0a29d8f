package io.answergraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Web pages, saved or written by hand. The document's text is assembled from the article, line by line. */
final class HtmlReader implements FormatReader {
    /** What browsers write at the head of a page that they save. */
    private static final Pattern SAVED_FROM = Pattern.compile("<!-- saved from url=\\(\\d{1,6}\\)(\\S{1,2000}) -->");

    @Override
    public void read(SourceText source, Sources.Sink sink) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        Metadata head = metadata(page, source.text());
        Optional<String> heading = text(page.selectFirst("h1"));
        Element article = Article.of(page);
        HtmlLines lines = new HtmlLines(source.text());
        NodeTraversor.traverse(lines, article);
        Layout layout = LayoutParser.parse(lines.text(), lines.finished());
        boolean asks =
                heading.filter(words -> asks(words, lines.text(), layout)).isPresent();
        Metadata title =
                new Metadata(asks ? Optional.empty() : heading, Optional.empty(), Optional.empty(), Optional.empty());
        Documents.of(source, sink).add(lines.text(), layout, title.or(head), lines.sourceMap());
    }

    /** Whether the page's first heading is one of its questions. */
    private static boolean asks(String heading, String text, Layout layout) {
        return layout.questions().stream()
                .anyMatch(question -> heading.endsWith(question.span().of(text)));
    }

    private static Metadata metadata(Document page, String source) {
        Optional<String> url = attribute(page, "link[rel=canonical]", "href")
                .or(() -> attribute(page, "meta[property=og:url]", "content"))
                .or(() -> savedFrom(source));
        Optional<String> publisher = attribute(page, "meta[property=og:site_name]", "content")
                .or(() -> attribute(page, "meta[name=publisher]", "content"));
        return new Metadata(title(page, publisher), url, publisher, Optional.empty());
    }

    /** The window's title, without the site's name behind it. */
    private static Optional<String> title(Document page, Optional<String> publisher) {
        Optional<String> own = attribute(page, "meta[property=og:title]", "content");
        return own.or(() -> Optional.of(page.title().strip()).map(title -> {
                    int site = publisher.map(name -> title.lastIndexOf(name)).orElse(-1);
                    int bar = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" « "));
                    int end = site > 3 ? site : bar;
                    return end <= 0 ? title : title.substring(0, end).replaceAll("[\\s|«–—-]{1,9}$", "");
                }))
                .filter(title -> !title.isEmpty());
    }

    private static Optional<String> savedFrom(String source) {
        Matcher matcher = SAVED_FROM.matcher(source).region(0, Math.min(source.length(), 4096));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> attribute(Document page, String selector, String name) {
        return page.select(selector).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(words -> !words.isBlank());
    }
}
