package io.answergraph.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link Site}, and leaves them out where there is no browser, unless one is required. */
final class Browsing implements ExecutionCondition, ParameterResolver {
    private static final boolean IS_REQUIRED =
            System.getProperty("answergraph.browser", "").equals("required");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (IS_REQUIRED || InstalledBrowser.find().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a browser, or there should be one.");
        }
        System.err.println(InstalledBrowser.REMEDY);
        return ConditionEvaluationResult.disabled(InstalledBrowser.REMEDY);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browsing.class))
                .computeIfAbsent(
                        Site.class,
                        key -> Site.open(InstalledBrowser.find()
                                .orElseThrow(() -> new IllegalStateException(InstalledBrowser.REMEDY))),
                        Site.class);
    }
}
