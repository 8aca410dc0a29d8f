package io.answergraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that an analyst asks, as a file of {@code queries/} holds it: SPARQL under a header of comments.
 *
 * <pre>
 * # Title: Industries by state
 * # Meaning: Which industries the answers name in each state, and how many claims say so;
 * #   longer texts go on in lines like this one.
 * # Parameter: state = state:IL, the state to look at
 * </pre>
 *
 * @param name the file's name without {@code .rq}
 * @param title empty where the file has no header
 * @param sparql the whole file
 */
record NamedQuery(String name, String title, String meaning, List<Parameter> parameters, String sparql) {
    private static final Pattern FIELD = Pattern.compile("#\\s*(Title|Meaning|Parameter):\\s*(.*)");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?<name>\\w+)\\s*=\\s*(?<value>\"[^\"]*\"\\S*|<[^>]*>|[^\\s,]+)\\s*(?:,\\s*(?<meaning>.*))?");

    /**
     * A variable that is bound before the query runs.
     *
     * @param value what it is bound to unless the user says otherwise, in SPARQL's notation; empty, written
     *     {@code any}, leaves it free
     */
    record Parameter(String name, Optional<String> value, String meaning) {}

    /** Reads the header; needs no SPARQL parser, so that listing queries is quick. */
    static NamedQuery parse(String name, String sparql) {
        List<String[]> fields = new ArrayList<>();
        for (String line :
                sparql.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.add(new String[] {field.group(1), field.group(2)});
            } else if (!fields.isEmpty()) {
                fields.getLast()[1] += " " + line.substring(1).strip();
            }
        }
        return new NamedQuery(
                name,
                first(fields, "Title"),
                first(fields, "Meaning"),
                fields.stream()
                        .filter(field -> field[0].equals("Parameter"))
                        .map(field -> parameter(field[1].strip()))
                        .toList(),
                sparql);
    }

    private static String first(List<String[]> fields, String key) {
        return fields.stream()
                .filter(field -> field[0].equals(key))
                .map(field -> field[1].strip())
                .findFirst()
                .orElse("");
    }

    private static Parameter parameter(String text) {
        Matcher matcher = PARAMETER.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a parameter is written 'name = default, meaning', not '" + text + "'");
        }
        return new Parameter(
                matcher.group("name"),
                Optional.of(matcher.group("value")).filter(value -> !value.equals("any")),
                Optional.ofNullable(matcher.group("meaning")).orElse(""));
    }
}
