package io.answergraph.explore;

import io.answergraph.model.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts annotations around the words of a text. What stands in another's words is put inside; where two overlap, the one that
 * starts later is cut where the other ends, and goes on after it.
 */
final class Marking {
    private static final Comparator<Edition.Annotation> OUTERMOST = Comparator.comparingInt(Edition.Annotation::start)
            .thenComparing(Comparator.comparingInt(Edition.Annotation::end).reversed())
            .thenComparing(Edition.Annotation::layer)
            .thenComparing(Edition.Annotation::type)
            .thenComparing(Edition.Annotation::iri);

    private final String text;
    private final CodePoints codePoints;
    private final List<Edition.Annotation> annotations;
    private final Set<String> shown = new HashSet<>();

    /** @param annotations in code points of the text; empty ones and those beyond it are left out */
    Marking(String text, List<Edition.Annotation> annotations) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
        int end = text.codePointCount(0, text.length());
        this.annotations = annotations.stream()
                .filter(each -> each.start() >= 0 && each.start() < each.end() && each.end() <= end)
                .sorted(OUTERMOST)
                .toList();
    }

    /** The text from a code point to another, to be asked for in the text's order. */
    List<Edition.Piece> pieces(int start, int end) {
        List<Edition.Annotation> inside = new ArrayList<>();
        for (Edition.Annotation annotation : annotations) {
            if (annotation.start() < end && annotation.end() > start) {
                inside.add(annotation.within(start, end));
            }
        }
        inside.sort(OUTERMOST);
        return pieces(start, end, inside);
    }

    private List<Edition.Piece> pieces(int start, int end, List<Edition.Annotation> sorted) {
        List<Edition.Piece> pieces = new ArrayList<>();
        List<Edition.Annotation> open = new ArrayList<>(sorted);
        int at = start;
        while (!open.isEmpty()) {
            Edition.Annotation outer = open.removeFirst();
            plain(pieces, at, outer.start());
            List<Edition.Annotation> inner = new ArrayList<>();
            List<Edition.Annotation> after = new ArrayList<>();
            for (Edition.Annotation other : open) {
                if (other.start() < outer.end()) {
                    inner.add(other.within(other.start(), outer.end()));
                }
                if (other.end() > outer.end()) {
                    after.add(other.within(outer.end(), other.end()));
                }
            }
            String id = shown.add(outer.iri()) ? Addresses.fragment(outer.iri()).replaceFirst("^#", "") : "";
            pieces.add(new Edition.Piece.Noted(id, outer, pieces(outer.start(), outer.end(), inner)));
            at = outer.end();
            after.sort(OUTERMOST);
            open = after;
        }
        plain(pieces, at, end);
        return pieces;
    }

    private void plain(List<Edition.Piece> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new Edition.Piece.Plain(text.substring(codePoints.utf16(start), codePoints.utf16(end))));
        }
    }
}
