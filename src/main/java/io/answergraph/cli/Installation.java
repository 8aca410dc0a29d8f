package io.answergraph.cli;

import java.nio.file.Path;

/**
 * What stands beside the program.
 *
 * @param home the folder of the launcher: of the checkout, or of the unpacked archive
 */
record Installation(Path home) {
    Path ontology() {
        return home.resolve("ontology");
    }

    Path queries() {
        return home.resolve("queries");
    }

    Path corpus() {
        return home.resolve("corpus");
    }
}
