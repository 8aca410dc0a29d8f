package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Splits items that stand in one paragraph ({@code 1. ... 2. ...}, {@code (a) ...; (b) ...}, {@code firstly ... secondly})
 * into lines of their own, where they truly count on; and takes a lone {@code A.} at a line's start for what it is, words.
 */
final class ItemSplitter {
    private final String text;

    private ItemSplitter(String text) {
        this.text = text;
    }

    static List<Line> split(String text, List<Line> lines) {
        ItemSplitter splitter = new ItemSplitter(text);
        List<Line> counted = new OrdinalWords(text).split(splitter.withoutLoneLetters(lines));
        List<Line> split = new ArrayList<>();
        for (Line line : counted) {
            splitter.splitLine(line, split);
        }
        return split;
    }

    /** {@code A. Smith} begins no list; a letter with a stop needs a neighbour that counts on. */
    private List<Line> withoutLoneLetters(List<Line> lines) {
        // equal markers are told apart by nothing that matters here, so few remain however long the answer is
        Set<String> seen = new HashSet<>();
        List<Marker> weak = lines.stream()
                .flatMap(line -> line.marker().stream())
                .filter(ItemSplitter::isWeak)
                .filter(marker -> seen.add(marker.sign() + marker.token()))
                .toList();
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            boolean lone = line.marker().filter(ItemSplitter::isWeak).isPresent() && !hasNeighbour(line, weak);
            kept.add(lone ? line.withMarker(Optional.empty()) : line);
        }
        return kept;
    }

    private static boolean isWeak(Marker marker) {
        return marker.sign().equals("a.") || marker.sign().equals("A.");
    }

    private static boolean hasNeighbour(Line line, List<Marker> markers) {
        Marker marker = line.marker().orElseThrow();
        return markers.stream().anyMatch(other -> other.follows(marker) || marker.follows(other));
    }

    private void splitLine(Line line, List<Line> to) {
        List<Line> segments = line.marker().filter(m -> !m.isBullet()).isPresent() ? continued(line) : List.of(line);
        for (Line segment : segments) {
            to.addAll(enumerated(segment));
        }
    }

    /** The line's own item and those that count on from it. */
    private List<Line> continued(Line line) {
        List<Marker> chain = new ArrayList<>();
        chain.add(line.marker().orElseThrow());
        int end = line.span().end();
        for (Marker marker : inner(line.content(), end)) {
            if (marker.follows(chain.getLast())) {
                chain.add(marker);
            }
        }
        List<Line> segments = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Marker marker = chain.get(i);
            int to = i + 1 < chain.size() ? chain.get(i + 1).span().start() : end;
            Span span = Words.trim(text, marker.span().start(), to);
            segments.add(new Line(
                    span,
                    line.indent(),
                    0,
                    i == 0 && line.gap(),
                    Optional.of(marker),
                    i == 0 ? line.strong() : Optional.empty()));
        }
        return segments;
    }

    /** A lead-in and the items that the same paragraph counts from the first on; the line itself where it counts none. */
    private List<Line> enumerated(Line line) {
        List<Marker> chain = List.of();
        List<Marker> markers = inner(line.content(), line.span().end());
        Set<String> tried = new HashSet<>();
        for (int i = 0; i < markers.size() && chain.size() < 2; i++) {
            boolean first = markers.get(i).first().isPresent()
                    && tried.add(markers.get(i).sign());
            chain = first ? chainFrom(markers, i) : chain;
        }
        if (chain.size() < 2 || line.isHeading()) {
            return List.of(line);
        }
        List<Line> lines = new ArrayList<>();
        Span lead =
                Words.trim(text, line.span().start(), chain.getFirst().span().start());
        boolean owned = line.marker().isPresent();
        if (owned || !lead.isEmpty()) {
            lines.add(line.withSpan(lead));
        }
        addItems(line, chain, owned ? line.indent() + 1 : line.indent(), lines);
        return lines;
    }

    private void addItems(Line line, List<Marker> chain, int indent, List<Line> lines) {
        boolean fragments = false;
        for (int i = 0; i < chain.size(); i++) {
            Marker marker = chain.get(i);
            boolean last = i + 1 == chain.size();
            int to = last ? line.span().end() : chain.get(i + 1).span().start();
            int stop = last && fragments ? sentenceEnd(marker.content(), to) : to;
            Span span = withoutLink(new Span(marker.span().start(), stop), marker.content());
            char before = Words.last(text, Words.trim(text, marker.content(), stop));
            fragments = fragments || (!last && ".?!".indexOf(before) < 0);
            lines.add(new Line(span, indent, 0, false, Optional.of(marker), Optional.empty()));
            Span rest = Words.trim(text, stop, to);
            if (!rest.isEmpty()) {
                lines.add(Line.plain(rest, indent));
            }
        }
    }

    private static List<Marker> chainFrom(List<Marker> markers, int index) {
        List<Marker> chain = new ArrayList<>();

        chain.add(markers.get(index));
        for (Marker marker : markers.subList(index + 1, markers.size())) {
            if (marker.follows(chain.getLast())) {
                chain.add(marker);
            }
        }
        return chain;
    }

    /** Markers inside the words, where a new item may begin. */
    private List<Marker> inner(Span content, int end) {
        List<Marker> markers = new ArrayList<>();
        for (int i = content.start(); i < end; i++) {
            boolean wordStart = i == content.start() || Words.isSpace(text.charAt(i - 1));
            char c = text.charAt(i);
            if (wordStart && (c == '(' || Character.isLetterOrDigit(c))) {
                Marker.at(text, i, end)
                        .filter(marker -> mayStand(marker, content.start()))
                        .ifPresent(markers::add);
            }
        }
        return markers;
    }

    /** In brackets anywhere; with a stop only where a sentence or clause ended; letters with a stop never. */
    private boolean mayStand(Marker marker, int start) {
        if (isWeak(marker) || marker.sign().equals("A)")) {
            return false;
        }
        Span before = Words.trim(text, start, marker.span().start());
        if (marker.sign().startsWith("(") || before.isEmpty()) {
            return true;
        }
        char last = Words.last(text, before);
        return last == '.'
                || last == ':'
                || last == ';'
                || last == '?'
                || last == '!'
                || last == ','
                || endsInLink(before);
    }

    private boolean endsInLink(Span span) {
        return text.startsWith(" and", span.end() - 4) || text.startsWith(" or", span.end() - 3);
    }

    /** Without the comma, semicolon and conjunction that lead to the next item. */
    private Span withoutLink(Span span, int content) {
        Span bare = Words.trim(text, span.start(), span.end());
        int linkStart = bare.end();
        for (String link : new String[] {" and", " or", " and/or"}) {
            // not on the words in small letters: some letters become two
            int start = bare.end() - link.length();
            boolean ends = start >= bare.start() && text.regionMatches(true, start, link, 0, link.length());
            linkStart = ends ? Math.min(linkStart, start) : linkStart;
        }
        Span rest = Words.trim(text, bare.start(), linkStart);
        boolean linked = rest.end() > content && ";,".indexOf(text.charAt(rest.end() - 1)) >= 0;
        int end = linked ? rest.end() - 1 : rest.end();
        return new Span(span.start(), Math.max(end, Math.min(content, bare.end())));
    }

    /** Behind the first sentence from {@code from} on. */
    private int sentenceEnd(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean stop = text.charAt(i) == '.' && Words.isSpace(text.charAt(i + 1));
            if (stop
                    && i >= 2
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))) {
                return i + 1;
            }
        }
        return to;
    }
}
