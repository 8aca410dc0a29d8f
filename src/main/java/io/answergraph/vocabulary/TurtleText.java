package io.answergraph.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a Turtle file (W3C Turtle 1.1) as a row of statements, to find the one place where something is to be added.
 * It reads no more than what it needs to tell where statements end: comments, strings, IRIs and brackets. The text is sound
 * Turtle, since an ontology was loaded from it.
 */
final class TurtleText {
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, String> prefixes = new HashMap<>();

    /**
     * A statement.
     *
     * @param subject the first term as it is written, or the word of a directive
     * @param start offset of its first character
     * @param dot offset of the mark that ends it
     * @param isOpen whether a semicolon stands before that mark
     */
    record Statement(String subject, int start, int dot, boolean isOpen) {}

    TurtleText(String text) {
        this.text = text;
        int start = blank(0);
        while (start < text.length()) {
            int next = statement(start);
            start = blank(next);
        }
    }

    /** The statement that describes the thing: the first with it as subject. */
    Optional<Statement> of(String iri) {
        return statements.stream()
                .filter(statement -> expand(statement.subject()).equals(iri))
                .findFirst();
    }

    /** Prefixes that the file declares, with their namespaces. */
    Map<String, String> prefixes() {
        return Map.copyOf(prefixes);
    }

    /** The text with a property added as the last of a statement, on a line of its own. */
    String withProperty(Statement statement, String property) {
        String before = text.substring(0, statement.dot());
        String gap = before.isEmpty() || isBlank(before.charAt(before.length() - 1)) ? "" : " ";
        return before + gap + (statement.isOpen() ? "" : ";") + newline() + "    " + property + " "
                + text.substring(statement.dot());
    }

    /** The text with a block of lines behind the line that a statement ends on. */
    String withBlockBehind(Statement statement, String block) {
        int end = text.indexOf('\n', statement.dot());
        String before = end < 0 ? text + newline() : text.substring(0, end + 1);
        return before + newline() + lines(block) + (end < 0 ? "" : text.substring(end + 1));
    }

    /** The text with a block of lines at its end. */
    String withBlock(String block) {
        String before = text.isEmpty() || text.endsWith("\n") ? text : text + newline();
        return before + newline() + lines(block);
    }

    private String lines(String block) {
        return block.replace("\n", newline());
    }

    private String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private String expand(String term) {
        if (term.startsWith("<")) {
            return term.substring(1, term.length() - 1);
        }
        int colon = term.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(term.substring(0, colon));
        return namespace == null ? term : namespace + term.substring(colon + 1).replaceAll("\\\\(.)", "$1");
    }

    /** Notes the statement at {@code start}; gives the offset behind it. */
    private int statement(int start) {
        int end = term(start);
        String first = text.substring(start, end);
        boolean isSparql = first.equalsIgnoreCase("PREFIX") || first.equalsIgnoreCase("BASE");
        List<String> terms = new ArrayList<>();
        int at = blank(end);
        while (at < text.length() && text.charAt(at) != '.') {
            int next = term(at);
            terms.add(text.substring(at, next));
            if (isSparql && terms.size() == (first.equalsIgnoreCase("PREFIX") ? 2 : 1)) {
                declare(terms);
                return next;
            }
            at = blank(next);
        }
        if (first.equals("@prefix")) {
            declare(terms);
        }
        statements.add(new Statement(
                first, start, at, !terms.isEmpty() && terms.getLast().equals(";")));
        return Math.min(at + 1, text.length());
    }

    private void declare(List<String> terms) {
        if (terms.size() == 2) {
            String name = terms.get(0);
            String iri = terms.get(1);
            prefixes.put(name.substring(0, name.length() - 1), iri.substring(1, iri.length() - 1));
        }
    }

    /** Offset of the first character at or behind {@code at} that is neither blank nor in a comment. */
    private int blank(int at) {
        int next = at;
        while (next < text.length() && (isBlank(text.charAt(next)) || text.charAt(next) == '#')) {
            if (text.charAt(next) == '#') {
                int line = text.indexOf('\n', next);
                next = line < 0 ? text.length() : line;
            } else {
                next++;
            }
        }
        return next;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\uFEFF';
    }

    /** Offset behind the term or mark at {@code at}. */
    private int term(int at) {
        char c = text.charAt(at);
        if (c == '<') {
            return text.indexOf('>', at) + 1;
        }
        if (c == '"' || c == '\'') {
            return string(at, c);
        }
        if (";,[]()".indexOf(c) >= 0) {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length() && !endsWord(end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    /** A dot ends a word where no more of the word stands behind it; inside {@code 1.5} and {@code ex:a.b} it does not. */
    private boolean endsWord(int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 == text.length()
                    || isBlank(text.charAt(at + 1))
                    || "#<\"'@[](),;.".indexOf(text.charAt(at + 1)) >= 0;
        }
        return isBlank(c) || "<\"'[](),;".indexOf(c) >= 0;
    }

    private int string(int at, char quote) {
        String mark = text.startsWith(String.valueOf(quote).repeat(3), at)
                ? String.valueOf(quote).repeat(3)
                : String.valueOf(quote);
        int end = at + mark.length();
        while (!text.startsWith(mark, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end += mark.length();
        // Of more than three marks at the end, the first belong to the string.
        while (mark.length() == 3 && end < text.length() && text.charAt(end) == quote) {
            end++;
        }
        return end;
    }
}
