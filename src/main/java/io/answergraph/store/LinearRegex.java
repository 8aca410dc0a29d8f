package io.answergraph.store;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of SPARQL (section 17.4.3.14 and .15) in time linear in the text: one that backtracks can run for
 * years and cannot be stopped. The price is that there are no back-references and no look-around; XPath knows the latter
 * neither. Used by one thread.
 */
final class LinearRegex {
    private static final int LONGEST_PATTERN = 1_000;

    /** Counted repetitions are unrolled, and nested ones multiply. */
    private static final int MOST_REPETITIONS = 1_000;

    private static final java.util.regex.Pattern COUNTED = java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    private @Nullable Pattern latest;
    private String latestSource = "";
    private String latestFlags = "";

    /** {@code REGEX(text, pattern, flags?)}. */
    NodeValue matches(List<NodeValue> arguments) {
        String text = text("REGEX", arguments.get(0)).getLiteralLexicalForm();
        return NodeValue.makeBoolean(
                pattern("REGEX", arguments, 1, 2).matcher(text).find());
    }

    /** {@code REPLACE(text, pattern, replacement, flags?)}. */
    NodeValue replaced(List<NodeValue> arguments) {
        Node node = text("REPLACE", arguments.get(0));
        String replacement = text("REPLACE", arguments.get(2)).getLiteralLexicalForm();
        Pattern pattern = pattern("REPLACE", arguments, 1, 3);
        try {
            String result = replaceAll(pattern.matcher(node.getLiteralLexicalForm()), replacement);
            return NodeValue.makeNode(
                    NodeFactory.createLiteral(result, node.getLiteralLanguage(), node.getLiteralDatatype()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: no such group in '" + replacement + "'", e);
        }
    }

    /** Behind a match, an empty one at once is none: {@code .*} replaces the whole text once. */
    private static String replaceAll(Matcher matcher, String replacement) {
        StringBuilder result = new StringBuilder();
        boolean isFirst = true;
        while (matcher.find()) {
            if (isFirst || matcher.start() < matcher.end()) {
                matcher.appendReplacement(result, replacement);
            }
            isFirst = false;
        }
        return matcher.appendTail(result).toString();
    }

    private Pattern pattern(String function, List<NodeValue> arguments, int source, int flags) {
        String given =
                arguments.size() > flags ? text(function, arguments.get(flags)).getLiteralLexicalForm() : "";
        return pattern(text(function, arguments.get(source)).getLiteralLexicalForm(), given);
    }

    private Pattern pattern(String source, String flags) {
        Pattern pattern = latest;
        if (pattern == null || !latestSource.equals(source) || !latestFlags.equals(flags)) {
            pattern = compile(source, flags);
            latest = pattern;
            latestSource = source;
            latestFlags = flags;
        }
        return pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @param flags any of {@code s}, {@code m}, {@code i}, {@code x} and {@code q}, as XPath defines them
     * @throws ExprEvalException whose message is for the query's author
     */
    static Pattern compile(String source, String flags) {
        int mask = 0;
        String regex = source;
        for (int i = 0; i < flags.length(); i++) {
            switch (flags.charAt(i)) {
                case 's' -> mask |= Pattern.DOTALL;
                case 'm' -> mask |= Pattern.MULTILINE;
                case 'i' -> mask |= Pattern.CASE_INSENSITIVE;
                case 'x' -> regex = flags.contains("q") ? regex : withoutBlanks(regex);
                case 'q' -> regex = Pattern.quote(source);
                default ->
                    throw new ExprEvalException("There is no flag '" + flags.charAt(i) + "' of regular expressions");
            }
        }
        if (source.length() > LONGEST_PATTERN || repetitions(source) > MOST_REPETITIONS) {
            throw new ExprEvalException("The regular expression is too large");
        }
        try {
            return Pattern.compile(regex, mask);
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException("The regular expression '" + source + "' is not one that is known here ("
                    + e.getDescription() + "); there are no back-references and no look-around");
        }
    }

    private static long repetitions(String source) {
        long product = 1;
        java.util.regex.Matcher counted = COUNTED.matcher(source);
        while (counted.find() && product <= MOST_REPETITIONS) {
            String bound = counted.group(2) == null || counted.group(2).isEmpty() ? counted.group(1) : counted.group(2);
            product *= bound.length() > 4 ? MOST_REPETITIONS + 1 : Math.max(1, Integer.parseInt(bound));
        }
        return product;
    }

    /** Flag x: blanks count inside classes only. */
    private static String withoutBlanks(String regex) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                kept.append(c).append(regex.charAt(++i));
                continue;
            }
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            if (depth > 0 || " \t\n\r".indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static Node text(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value);
    }
}
