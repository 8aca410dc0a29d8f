package io.answergraph.browser;

/** Who comes: with which window, in CSS pixels, and whether the browser runs scripts. */
enum Visitor {
    AT_A_DESK(1280, 800, true),
    ON_A_PHONE(390, 844, true),
    WITHOUT_SCRIPTS(1280, 800, false);

    private final int width;
    private final int height;
    private final boolean runsScripts;

    Visitor(int width, int height, boolean runsScripts) {
        this.width = width;
        this.height = height;
        this.runsScripts = runsScripts;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean runsScripts() {
        return runsScripts;
    }
}
