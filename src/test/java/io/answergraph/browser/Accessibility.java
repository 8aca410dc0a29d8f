package io.answergraph.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of axe-core, as far as a break of them keeps somebody out. */
final class Accessibility {
    /** Answers in words of its own, since the rules' full report of a long page takes longer than the rules. */
    private static final String RUN = """
            async only => (await axe.run(document, {
                    resultTypes: ['violations'],
                    rules: { 'target-size': { enabled: true } },
                    ...(only.length ? { runOnly: only } : {}) })).violations
                .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.failureSummary + ' ' + node.html))
            """;

    private static final String IS_LOADED = "() => typeof axe !== 'undefined'";

    private Accessibility() {}

    /** The elements of a page that break a rule, each with the rule and what would mend it. */
    static List<String> faults(Page page) {
        return faults(page, List.of());
    }

    /** Those that break a rule of colours, which is all that can change when a page that was looked at turns dark. */
    static List<String> faultsOfColour(Page page) {
        return faults(page, List.of("color-contrast", "link-in-text-block"));
    }

    /** Those that are too small to be hit. */
    static List<String> faultsOfSize(Page page) {
        return faults(page, List.of("target-size"));
    }

    @SuppressWarnings("unchecked") // strings, by what is run
    private static List<String> faults(Page page, List<String> only) {
        if (!(boolean) page.evaluate(IS_LOADED)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, only);
    }
}
