package io.answergraph.source;

import io.answergraph.model.Passage;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the passages of one answer from its lines: which item is whose sibling or child, and to whom a paragraph between
 * or behind items belongs.
 */
final class PassageBuilder {
    /** Lists nested deeper are flattened into the deepest level kept; nobody nests so deep, and recursion stays bounded. */
    private static final int DEEPEST = 12;

    /** Columns by which markers of one list may differ: numbers set flush right, sloppy typing. */
    private static final int TOLERANCE = 3;

    /** How many lines an item may go on for before its list's next item is no longer looked for. */
    private static final int FARTHEST = 200;

    private final String text;
    private final List<Line> lines;
    private final List<Node> top = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();

    private PassageBuilder(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    static List<Passage> build(String text, List<Line> lines) {
        PassageBuilder builder = new PassageBuilder(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).marker().isPresent()) {
                builder.addItem(lines.get(i));
            } else {
                builder.addParagraph(i);
            }
        }
        return builder.top.stream().map(builder::passage).toList();
    }

    private void addItem(Line line) {
        int level = siblingLevel(line);
        int depth = level >= 0 ? level : Math.min(parentLevel(line) + 1, DEEPEST - 1);
        open.subList(depth, open.size()).clear();
        Node node = new Node(line, new ArrayList<>());
        (depth == 0 ? top : open.get(depth - 1).children).add(node);
        open.add(node);
    }

    /** The open item that {@code line} comes after in the same list; -1 where it begins a list. */
    private int siblingLevel(Line line) {
        Marker marker = line.marker().orElseThrow();
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int i = open.size() - 1; i >= 0; i--) {
            Line other = open.get(i).line;
            int distance = Math.abs(other.indent() - line.indent());
            if (isSibling(other, line, marker) && distance < nearest) {
                best = i;
                nearest = distance;
            }
        }
        return best;
    }

    private static boolean isSibling(Line other, Line line, Marker marker) {
        Marker before = other.marker().orElseThrow();
        int distance = Math.abs(other.indent() - line.indent());
        if (marker.follows(before)) {
            return distance <= TOLERANCE;
        }
        return before.sign().equals(marker.sign()) && distance <= (marker.isBullet() ? 1 : 0);
    }

    /** The deepest open item that a new list may stand in; -1 where none. Paragraphs counted in words are paragraphs still. */
    private int parentLevel(Line line) {
        boolean words = line.marker()
                .filter(marker -> marker.readings().contains(Numbering.WORD))
                .isPresent();
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).line.indent() + (words ? 1 : 0) <= line.indent()) {
                return i;
            }
        }
        return -1;
    }

    private void addParagraph(int index) {
        Line line = lines.get(index);
        int owner = line.isHeading() ? -1 : ownerLevel(index);
        open.subList(owner + 1, open.size()).clear();
        (owner < 0 ? top : open.get(owner).children).add(new Node(line, List.of()));
    }

    /** The open item that a line without marker belongs to: it is indented below it, or the list goes on behind it. */
    private int ownerLevel(int index) {
        Line line = lines.get(index);
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).line.indent() < line.indent()) {
                return i;
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (goesOn(open.get(i).line, index)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the next item of {@code item}'s list comes behind the line, and the line is not the head of a new part. */
    private boolean goesOn(Line item, int index) {
        Marker marker = item.marker().orElseThrow();
        if (marker.isBullet()) {
            return false;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + FARTHEST); i++) {
            Line line = lines.get(i);
            if (line.isHeading()) {
                return false;
            }
            if (line.marker().isPresent() && isSibling(item, line, line.marker().get())) {
                boolean leadsIn =
                        i == index + 1 && Words.last(text, lines.get(index).span()) == ':';
                return !leadsIn && line.marker().get().follows(marker);
            }
        }
        return false;
    }

    private Passage passage(Node node) {
        Line line = node.line;
        if (line.marker().isEmpty()) {
            return new Passage.Paragraph(Words.trimMarkup(text, line.content()));
        }
        Marker marker = line.marker().get();
        LabelFinder.Parts parts = LabelFinder.part(text, line);
        List<Passage> children = node.children.stream().map(this::passage).toList();
        Span span = new Span(
                marker.span().start(), Math.max(line.span().end(), marker.span().end()));
        for (Passage child : children) {
            span = span.cover(child.span());
        }
        return new Passage.ListItem(span, marker.span(), parts.label(), parts.body(), children);
    }

    /** A line and what belongs to it. Children are added while it is open. */
    private record Node(Line line, List<Node> children) {}
}
