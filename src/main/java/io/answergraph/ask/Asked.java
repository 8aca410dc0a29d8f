package io.answergraph.ask;

import io.answergraph.explore.Addresses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of a question is asked for, in the words of its address.
 *
 * @param name of the question
 * @param values of its parameters, as people write them
 * @param by the name of the column that a chart or map shows; empty for the first that fits
 * @param page from 1
 */
public record Asked(String name, Map<String, String> values, View view, String by, Order order, int page) {
    /** How an answer is shown. */
    public enum View {
        TABLE,
        CHART,
        MAP;

        /** The word in an address. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The one with that word; any other word is a table. */
        public static View of(String word) {
            for (View view : values()) {
                if (view.word().equals(word)) {
                    return view;
                }
            }
            return TABLE;
        }
    }

    public Asked {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A question as it is first shown. */
    public static Asked of(String name, Map<String, String> values) {
        return new Asked(name, values, View.TABLE, "", Order.NONE, 1);
    }

    /** The same, shown so. */
    public Asked viewed(View other) {
        return new Asked(name, values, other, "", order, 1);
    }

    /** The same, with that column in the chart or map. */
    public Asked by(String column) {
        return new Asked(name, values, view, column, order, 1);
    }

    /** The same, sorted anew. */
    public Asked ordered(Order other) {
        return new Asked(name, values, view, by, other, 1);
    }

    /** The same, as a click on a column's head sorts it. */
    public Asked sorting(Column column) {
        return ordered(order.next(column));
    }

    /** Other rows of the same. */
    public Asked onPage(int other) {
        return new Asked(name, values, view, by, order, other);
    }

    /** Where the page is. */
    public String address() {
        List<String> parts = parts();
        return Addresses.question(name) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** Where the whole answer is for programs: all rows, in the order of the query. */
    public String download(String format) {
        List<String> parts = of(name, values).parts();
        add(parts, "format", format);
        return Addresses.question(name) + "?" + String.join("&", parts);
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        values.forEach((parameter, value) -> parts.add(Addresses.encoded(parameter) + "=" + Addresses.encoded(value)));
        add(parts, "view", view == View.TABLE ? "" : view.word());
        add(parts, "by", by);
        add(parts, "sort", order.word());
        add(parts, "page", page == 1 ? "" : Integer.toString(page));
        return parts;
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + Addresses.encoded(value));
        }
    }
}
