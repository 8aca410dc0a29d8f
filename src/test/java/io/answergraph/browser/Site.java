package io.answergraph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.answergraph.server.Endpoint;
import io.answergraph.server.Log;
import io.answergraph.server.Settings;
import io.answergraph.store.CorpusGraph;
import io.answergraph.store.GraphStore;
import io.answergraph.store.QueryPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The corpus, served, and a browser to look at it. Made once for all tests. For one thread. */
final class Site implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final GraphStore store;
    private final Endpoint endpoint;
    private final Playwright playwright;
    private final Browser browser;

    private Site(GraphStore store, InstalledBrowser installed) {
        this.store = store;
        this.endpoint = Endpoint.start(
                store, Settings.defaults(new BugsOnly()).withQuestions(QueryPack.folder(Path.of("queries"))));
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        installed.node().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed.chromium())
                        .setArgs(FLAGS));
    }

    static Site open(InstalledBrowser installed) {
        try {
            return new Site(
                    CorpusGraph.read().store(Files.createTempDirectory("site").resolve("graph")), installed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets somebody in, by daylight. */
    Visit visit(Visitor visitor) {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(endpoint.address().toString())
                        .setViewportSize(visitor.width(), visitor.height())
                        .setColorScheme(ColorScheme.LIGHT)
                        .setJavaScriptEnabled(visitor.runsScripts())),
                endpoint.address());
    }

    @Override
    public void close() {
        playwright.close();
        endpoint.close();
        store.close();
    }

    /** A failure of the server fails the test that met it by its status; this tells why. */
    private static final class BugsOnly implements Log {
        @Override
        public void request(String line) {}

        @Override
        public void bug(String trace) {
            System.err.println(trace);
        }
    }
}
