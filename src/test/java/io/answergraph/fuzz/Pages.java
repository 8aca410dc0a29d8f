package io.answergraph.fuzz;

import java.util.List;

/** Web pages by a hand that knows neither how to close an element nor how to nest one. */
final class Pages implements Recipe {
    private static final List<String> TAGS = List.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "table",
            "tr",
            "td",
            "th",
            "b",
            "strong",
            "em",
            "a",
            "span",
            "br",
            "hr",
            "pre",
            "textarea",
            "script",
            "style",
            "template",
            "select",
            "option",
            "button",
            "details",
            "summary",
            "form",
            "article",
            "main",
            "nav",
            "header",
            "footer",
            "aside",
            "svg",
            "math",
            "foreignObject",
            "iframe",
            "noscript",
            "plaintext",
            "frameset",
            "image",
            "isindex",
            "blockquote",
            "x-y");
    private static final List<String> ATTRIBUTES = List.of(
            " class=nav",
            " class='related share'",
            " id=content",
            " role=main",
            " hidden",
            " style='display: none'",
            " start=99999",
            " start=-3",
            " value=2147483648",
            " value=7",
            " href='javascript:x'",
            " property=og:title content='Ohio | Site'",
            " rel=canonical href=' http://[::1 '",
            " name=publisher content=Site",
            " lang=ar dir=rtl",
            " a=\"&quot;&#0;\"",
            " =",
            " <");

    private final Samples samples;

    Pages(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Input make(Chance chance) {
        StringBuilder page = new StringBuilder(chance.of(
                "",
                "<!doctype html>",
                "<?xml version='1.0' encoding='utf-8'?>",
                "<!-- saved from url=(0014)http://a.example/ -->\n"));
        page.append(chance.of("", "<title>Ohio | Site</title>", "<h1>Ohio?</h1>", "<link rel=canonical href=x>"));
        for (int parts = chance.size(80); parts > 0; parts--) {
            part(page, chance);
        }
        return Input.of(chance.of("a.html", "a.html", "a.htm", "a.xhtml", "a"), page);
    }

    private void part(StringBuilder page, Chance chance) {
        switch (chance.below(10)) {
            case 0, 1, 2, 3 -> {
                page.append('<').append(chance.of(TAGS));
                page.append(chance.oneIn(4) ? chance.of(ATTRIBUTES) : "").append(chance.oneIn(20) ? "/>" : ">");
            }
            case 4, 5 -> page.append("</").append(chance.of(TAGS)).append('>');
            case 6 ->
                page.append("<h2>")
                        .append(chance.of("", "1. ", "2. "))
                        .append(chance.of("Why?", "What of Ohio?"))
                        .append("</h2>");
            case 7 -> page.append(chance.of(Debris.MARKS));
            case 8 -> page.append(chance.of(Debris.CHARACTERS));
            default -> page.append(samples.sentence(chance));
        }
    }
}
