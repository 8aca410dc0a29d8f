package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An open item of a list in a page: an {@code li}, or a term with what describes it. Its first line takes its marker. */
final class HtmlItem {
    private final Element element;
    private final int ordinal;
    private boolean taken;

    private HtmlItem(Element element, int ordinal) {
        this.element = element;
        this.ordinal = ordinal;
    }

    /**
     * Empty where the element opens no item. A term that asks is a question, not an item.
     *
     * @param last the number of the last item met of each list; brought up to date
     */
    static Optional<HtmlItem> of(Element element, Map<Element, Integer> last) {
        boolean term =
                element.normalName().equals("dt") && !element.text().strip().endsWith("?");
        return element.normalName().equals("li") || term
                ? Optional.of(new HtmlItem(element, term ? 0 : ordinal(element, last)))
                : Optional.empty();
    }

    /** Whether the end of {@code other} ends this: of the {@code li} itself, or of what stands before the next term. */
    boolean endsWith(Element other) {
        if (element.normalName().equals("li")) {
            return other.equals(element);
        }
        Element next = other.nextElementSibling();
        return Objects.equals(other.parent(), element.parent())
                && (next == null || next.normalName().equals("dt"));
    }

    /** The marker, which takes no room in the text; empty but for the first line. */
    Optional<Marker> takeMarker(int at) {
        if (taken) {
            return Optional.empty();
        }
        taken = true;
        Span span = new Span(at, at);
        return Optional.of(ordinal > 0 ? Marker.numbered(span, at, ordinal) : Marker.bullet(span, at, "•"));
    }

    /** The item's number by HTML Standard section 4.4.8, as far as whole positive numbers go; 0 in lists without. */
    private static int ordinal(Element item, Map<Element, Integer> last) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return 0;
        }
        int before = last.computeIfAbsent(list, first -> number(first.attr("start"), 1) - 1);
        int number = number(item.attr("value"), before + 1);
        last.put(list, number);
        return number;
    }

    private static int number(String value, int otherwise) {
        return value.matches("[1-9]\\d{0,4}") ? Integer.parseInt(value) : otherwise;
    }
}
