package io.answergraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What front matter, a sidecar, a record or a page's head say of a document. */
record Metadata(
        Optional<String> title, Optional<String> url, Optional<String> publisher, Optional<LocalDate> retrieved) {
    static final Metadata NONE = of(Map.of());

    Metadata {
        title = title.map(Unicode::whole);
        url = url.map(Unicode::whole);
        publisher = publisher.map(Unicode::whole);
    }

    /** From fields by lower-case name; blank values and dates that are none count as absent. */
    static Metadata of(Map<String, String> fields) {
        return new Metadata(
                text(fields, "title"),
                text(fields, "url"),
                text(fields, "publisher"),
                text(fields, "retrieved").flatMap(Metadata::date));
    }

    /** Whether a field of that name is understood. */
    static boolean knows(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "title", "url", "publisher", "retrieved" -> true;
            default -> false;
        };
    }

    /** This, completed by what only {@code other} says. */
    Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                url.or(other::url),
                publisher.or(other::publisher),
                retrieved.or(other::retrieved));
    }

    private static Optional<String> text(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A date, or the date of a timestamp. */
    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
