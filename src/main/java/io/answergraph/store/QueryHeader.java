package io.answergraph.store;

import io.answergraph.model.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comment lines that a shipped query opens with. Every fault names the file, the line and what to write instead. */
final class QueryHeader {
    private record Line(int number, String value) {}

    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s+(\\w+)\\s+(\"[^\"]*\"|\\S+)\\s*(.*)");
    private static final Pattern VALUE = Pattern.compile("(\\w+)=(\"[^\"]*\"|\\S+)\\s*");

    private final String where;
    private final String sparql;

    /** @param where the file, for messages */
    QueryHeader(String where, String sparql) {
        this.where = where;
        this.sparql = sparql;
    }

    /** The one value of a key; empty for none. */
    Optional<String> word(String key) {
        return lines(key).stream().map(Line::value).findFirst();
    }

    /** The values of a key, joined by blanks. */
    String text(String key) {
        return String.join(" ", lines(key).stream().map(Line::value).toList());
    }

    private List<Line> lines(String key) {
        String start = "# " + key + ":";
        List<String> all = sparql.lines()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith(start)) {
                lines.add(new Line(i + 1, all.get(i).substring(start.length()).strip()));
            }
        }
        return lines;
    }

    List<Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Line line : lines("param")) {
            Parameter parameter = parameter(line);
            if (parameters.put(parameter.name(), parameter) != null) {
                throw fault(line, "there are two parameters '" + parameter.name() + "'. Take one out.");
            }
        }
        return List.copyOf(parameters.values());
    }

    private Parameter parameter(Line line) {
        Matcher matcher = PARAMETER.matcher(line.value());
        if (!matcher.matches()) {
            throw fault(
                    line,
                    "a parameter is written '# param: name type default description', not '" + line.value() + "'.");
        }
        String name = matcher.group(1);
        Parameter.Type type =
                Parameter.Type.of(matcher.group(2)).orElseThrow(() -> fault(line, unknownType(matcher.group(2))));
        String usual = matcher.group(3);
        Parameter parameter = new Parameter(
                name, type, usual.equals("-") ? Optional.empty() : Optional.of(unquoted(usual)), matcher.group(4));
        parameter.usual().flatMap(parameter::fault).ifPresent(fault -> {
            throw fault(line, "the default does not fit the type. " + fault);
        });
        if (!Pattern.compile("[?$]" + name + "\\b").matcher(body()).find()) {
            throw fault(line, "the query does not use ?" + name + ". Use it, or take the line out.");
        }
        return parameter;
    }

    private static String unknownType(String word) {
        List<String> words =
                Stream.of(Parameter.Type.values()).map(Parameter.Type::word).toList();
        return "a parameter's type is one of " + String.join(", ", words) + ", not '" + word + "'."
                + Spelling.nearest(word, words)
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse("");
    }

    private String body() {
        return String.join(
                "\n", sparql.lines().filter(line -> !line.startsWith("#")).toList());
    }

    /** Values of the example, by parameter; empty for a query that is its own example. */
    Map<String, String> example(List<Parameter> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Line line : lines("example")) {
            Matcher matcher = VALUE.matcher(line.value());
            int end = 0;
            while (matcher.find() && matcher.start() == end) {
                end = matcher.end();
                values.put(known(line, matcher.group(1), parameters), unquoted(matcher.group(2)));
            }
            if (end < line.value().length()) {
                throw fault(
                        line,
                        "an example is written '# example: name=value other=\"two words\"', not '" + line.value()
                                + "'.");
            }
        }
        return values;
    }

    private String known(Line line, String name, List<Parameter> parameters) {
        if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
            throw fault(
                    line,
                    "the example sets '" + name
                            + "', which is no parameter. Declare it with '# param:', or mend the name.");
        }
        return name;
    }

    private static String unquoted(String word) {
        return word.startsWith("\"") ? word.substring(1, word.length() - 1) : word;
    }

    private QueryException fault(Line line, String message) {
        return new QueryException(where + ", line " + line.number() + ": " + message);
    }
}
