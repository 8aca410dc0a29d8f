package io.answergraph.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs of this machine that a browser's test needs: Chromium, and Node.js, in which Playwright's driver runs. */
record InstalledBrowser(Path chromium, Path node) {
    static final String REMEDY =
            "The pages are not tried in a browser, since there is no chromium or no node on the PATH."
                    + " On Debian: apt-get install chromium nodejs";

    /** The first on the {@code PATH}; empty if one of the two is missing. */
    static Optional<InstalledBrowser> find() {
        return program("chromium", "chromium-browser", "google-chrome")
                .flatMap(chromium -> program("node", "nodejs").map(node -> new InstalledBrowser(chromium, node)));
    }

    private static Optional<Path> program(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
