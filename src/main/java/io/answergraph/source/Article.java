package io.answergraph.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page and takes out what stands around it: by element, role, names of classes and ids, and lists
 * that are nothing but links.
 */
final class Article {
    private static final String NEVER_PROSE =
            "script, style, noscript, template, nav, aside, form, iframe, object, svg, canvas, dialog, input, select, textarea, "
                    + "label, figure, video, audio, head, [hidden], [aria-hidden=true], [style~=(?i)display\\s{0,3}:\\s{0,3}none], "
                    + "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], "
                    + "[role=dialog], [role=alertdialog], [role=menu], [role=menubar], [role=toolbar]";

    private static final String HOLDS_ARTICLE =
            "article, main, [role=main], [itemprop=articleBody], #content, .entry-content, .post-content";

    /** Parts of names of classes and ids that stand for what is not the article. */
    private static final Set<String> AROUND = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "sidebar",
            "widget",
            "related",
            "share",
            "sharing",
            "social",
            "comment",
            "comments",
            "respond",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "banner",
            "popup",
            "modal",
            "overlay",
            "newsletter",
            "subscribe",
            "signup",
            "advert",
            "advertisement",
            "ads",
            "promo",
            "sponsored",
            "pagination",
            "pager",
            "skip",
            "toc",
            "recommended",
            "trending",
            "masthead",
            "byline");

    private static final Pattern NAME_PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

    private static final Pattern LEADS_AWAY = Pattern.compile(
            "(?i)^(?:related|read (?:more|next)|see also|more (?:from|on|articles|posts|stories)|you (?:may|might)|recent|popular|"
                    + "share|tags|categories|explore|further (?:pages|topics)|other \\p{L}+|quick links)\\b.{0,60}");

    /** The share of a page's words that an element must hold to be more than a part of the article. */
    private static final double MOST = 0.4;

    private Article() {}

    /** The element that holds the article; the page is changed. */
    static Element of(Document page) {
        Element body = page.body();
        page.select(NEVER_PROSE).stream()
                .filter(element -> !element.tagName().equals("body"))
                .forEach(Element::remove);
        page.select("button").stream().filter(button -> !asks(button)).forEach(Element::remove);
        page.select("header, footer").stream()
                .filter(element -> element.closest("article, main") == null
                        || element.tagName().equals("footer"))
                .forEach(Element::remove);
        removeAround(body);
        Weights weights = Weights.of(body);
        body.select("ul, ol, p, div, section").forEach(block -> removeLinks(block, weights.weight(block)));
        return holder(body);
    }

    /** Outer elements go first, so that nothing inside an element is gone when it is asked for its weight. */
    private static void removeAround(Element body) {
        Weights weights = Weights.of(body);
        double most = weights.weight(body).letters() * MOST;
        for (Element element : body.select("[class], [id]")) {
            if (isAround(element) && weights.weight(element).letters() < most) {
                element.remove();
            }
        }
    }

    /** The heaviest element that is marked as the article and holds most of what is left. */
    private static Element holder(Element body) {
        Weights weights = Weights.of(body);
        double most = weights.weight(body).letters() * MOST;
        return body.select(HOLDS_ARTICLE).stream()
                .filter(element -> weights.weight(element).letters() > most)
                .reduce((one, other) ->
                        weights.weight(other).letters() > weights.weight(one).letters() ? other : one)
                .orElse(body);
    }

    private static boolean isAround(Element element) {
        if (Set.of("html", "body", "main", "article", "h1").contains(element.tagName())) {
            return false;
        }
        return NAME_PARTS
                .splitAsStream(element.className() + " " + element.id())
                .anyMatch(part -> AROUND.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** A block of links is taken out where its head says that it leads away, or where it lists this page's own questions. */
    private static void removeLinks(Element block, Weights.Weight weight) {
        if (weight.links() < 2 || !block.hasParent() || weight.linked() < 0.7 * weight.letters()) {
            return;
        }
        Element head = block.previousElementSibling();
        boolean leadsAway =
                head != null && LEADS_AWAY.matcher(head.text().strip()).matches();
        boolean contents = weight.asking() == weight.links();
        if (head != null && leadsAway) {
            head.remove();
        }
        if (leadsAway || contents) {
            block.remove();
        }
    }

    private static boolean asks(Element element) {
        return element.text().strip().endsWith("?");
    }
}
