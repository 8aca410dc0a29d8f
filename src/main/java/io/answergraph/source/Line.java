package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.Optional;

/**
 * A paragraph, heading or item as a format shows it, before anyone decided whether it asks or answers. Wrapped lines are
 * one.
 *
 * @param span its characters, marker included, without white space around
 * @param indent columns from the left; a format with structure of its own counts its nesting instead
 * @param heading the heading's level, 1 the highest; 0 for other lines
 * @param gap whether a blank line, or the end of a block, comes before
 * @param marker what begins the item, where it is one
 * @param strong the emphasised words that open its content, where the format shows emphasis
 */
record Line(Span span, int indent, int heading, boolean gap, Optional<Marker> marker, Optional<Span> strong) {
    static Line plain(Span span, int indent) {
        return new Line(span, indent, 0, true, Optional.empty(), Optional.empty());
    }

    boolean isHeading() {
        return heading > 0;
    }

    /** Its words, without the marker. */
    Span content() {
        int start = marker.map(Marker::content).orElse(span.start());
        return new Span(Math.min(Math.max(start, span.start()), span.end()), span.end());
    }

    Line withSpan(Span other) {
        return new Line(other, indent, heading, gap, marker, strong);
    }

    Line withMarker(Optional<Marker> other) {
        return new Line(span, indent, heading, gap, other, strong);
    }

    Line withIndent(int other) {
        return new Line(span, other, heading, gap, marker, strong);
    }
}
