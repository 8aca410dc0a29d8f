package io.answergraph.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Templates filled in. They are compiled with the program, so a page that doesn't fit its values fails the build, and
 * nothing that a document or a vocabulary says can become markup. Safe for use by any thread.
 */
public final class Html {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Html() {}

    /**
     * One page.
     *
     * @param template path under {@code src/main/jte}, without its extension: {@code docs/scheme}
     * @param values the template's parameters by name; those with a default may be left out
     * @throws gg.jte.TemplateException if there is no such template or a value is not of its parameter's type
     */
    public static String page(String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template + ".jte", values, page);
        return page.toString();
    }

    /** The style sheet of all pages: linked by those that a server gives, inside those that stand alone. */
    public static String style() {
        return Asset.STYLE.text();
    }
}
