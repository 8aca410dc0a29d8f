package io.answergraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's way through the pages, in a window of its own that knows nothing of other visits. Whatever was amiss on the way,
 * an error on the console, a request to another host, an answer that is none, fails the test when the visit is closed.
 */
final class Visit implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private static final String SPACE = """
            letters => {
                const style = new CSSStyleSheet();
                style.replaceSync(`* { letter-spacing: ${letters / 100}em !important; word-spacing: ${letters / 75}em !important }`);
                document.adoptedStyleSheets = [style];
            }""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> amiss = new ArrayList<>();

    Visit(BrowserContext context, URI home) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                amiss.add("console: " + message.text());
            }
        });
        context.onWebError(error -> amiss.add("script: " + error.error()));
        context.onRequest(request -> watch(request, home));
        context.onResponse(response -> {
            if (response.status() >= 400) {
                amiss.add(response.status() + " " + response.url());
            }
        });
        this.page = context.newPage();
    }

    private void watch(Request request, URI home) {
        URI asked = URI.create(request.url());
        boolean isData = "data".equals(asked.getScheme()) || "blob".equals(asked.getScheme());
        if (!isData && !home.getAuthority().equals(asked.getAuthority())) {
            amiss.add("another host: " + request.url());
        }
    }

    /** Opens the page at a path of the site, and waits until all that belongs to it is there. */
    Page open(String path) {
        page.navigate(path);
        return page;
    }

    Page page() {
        return page;
    }

    /**
     * Sets all text in a given spacing, so that a page is tried as other machines' fonts would have it, wide or narrow.
     *
     * @param letters hundredths of the font's size between letters, beside what the font has itself; WCAG 2.2, 1.4.12, wants a page
     *     to bear 12
     */
    void space(int letters) {
        page.evaluate(SPACE, letters);
    }

    /** By how many pixels the page is wider than the window, so that it would have to be scrolled sideways. */
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
        assertThat(amiss).isEmpty();
    }
}
