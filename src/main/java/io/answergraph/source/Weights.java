package io.answergraph.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much each element of a page holds, all counted in one walk: to ask every element for its words would read a page as often
 * as it is deep, and one made to harm is deep throughout.
 */
final class Weights implements NodeVisitor {
    private static final Weight NONE = new Weight(0, 0, 0, 0);

    private final Map<Element, Weight> weights = new HashMap<>();
    private final Deque<Weight> open = new ArrayDeque<>();
    private int letters;
    private int links;
    private int asking;
    private int linked;
    private char last;

    /**
     * What stands in an element, or did so when it was weighed.
     *
     * @param letters characters other than white space
     * @param links in it
     * @param asking how many of them end in a question mark
     * @param linked characters in them, other than white space
     */
    record Weight(int letters, int links, int asking, int linked) {
        private Weight since(Weight before) {
            return new Weight(
                    letters - before.letters, links - before.links, asking - before.asking, linked - before.linked);
        }
    }

    private Weights() {}

    /** Of the element and all below it, as they are now. */
    static Weights of(Element root) {
        Weights weights = new Weights();
        NodeTraversor.traverse(weights, root);
        return weights;
    }

    /** What the element held; nothing where it was not there. */
    Weight weight(Element element) {
        return weights.getOrDefault(element, NONE);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element) {
            open.push(total());
        }
    }

    private Weight total() {
        return new Weight(letters, links, asking, linked);
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Words.isSpace(c)) {
                letters++;
                last = c;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Weight before = open.pop();
            if (element.normalName().equals("a")) {
                links++;
                linked += letters - before.letters();
                asking += letters > before.letters() && last == '?' ? 1 : 0;
            }
            weights.put(element, total().since(before));
        }
    }
}
