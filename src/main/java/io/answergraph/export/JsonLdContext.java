package io.answergraph.export;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/**
 * A JSON-LD 1.1 context: how IRIs are shortened. It starts from the program's own, {@code context.jsonld}, which says each
 * term as an alias ({@code "title": "schema:name"}) or with the type or language that its values have unless they say
 * otherwise.
 */
final class JsonLdContext {
    private static final String FILE = "context.jsonld";
    private static final Pattern TERM = Pattern.compile("[A-Za-z][\\w-]*");
    private static final Pattern PREFIX_END = Pattern.compile("[:/?#\\[\\]@]$");
    private static final Pattern RELATIVE = Pattern.compile("[\\w%~.,=+-]+(/[^/]+)*");
    private static final Pattern DOTS = Pattern.compile("(^|.*/)\\.\\.?(/.*|[?#].*|$)");

    /**
     * A property's key.
     *
     * @param type {@code @id}, {@code @vocab}, a datatype's IRI, or nothing
     * @param language of plain texts, or nothing
     */
    record Term(String key, String type, String language) {}

    private final JsonObject json;
    private final String vocabulary;
    private final String base;
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, String> prefixOf = new HashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();

    private JsonLdContext(JsonObject json, String base) {
        this.json = json;
        this.base = base;
        this.vocabulary = json.getString("@vocab");
        json.put("@base", base);
        json.forEach((key, value) -> {
            if (value.isString() && PREFIX_END.matcher(text(value)).find() && !key.startsWith("@")) {
                prefix(key, text(value));
            }
        });
        json.forEach(this::term);
    }

    /**
     * The program's own context.
     *
     * @param base what IRIs may be written relative to, ending in {@code /}
     * @param more prefixes with their namespaces, taken where they clash with nothing and their namespace is not below the
     *     base
     */
    static JsonLdContext own(String base, Map<String, String> more) {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + FILE);
            }
            JsonLdContext context =
                    new JsonLdContext(JSON.parse(in).get("@context").getAsObject(), base);
            new TreeMap<>(more).forEach(context::offer);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void offer(String prefix, String namespace) {
        boolean usable = TERM.matcher(prefix).matches()
                && PREFIX_END.matcher(namespace).find()
                && !namespace.startsWith(base)
                && !json.hasKey(prefix)
                && !prefixOf.containsKey(namespace);
        if (usable) {
            prefix(prefix, namespace);
            json.put(prefix, namespace);
        }
    }

    private void prefix(String prefix, String namespace) {
        prefixes.put(prefix, namespace);
        prefixOf.put(namespace, prefix);
    }

    private void term(String key, JsonValue value) {
        if (key.startsWith("@") || prefixes.containsKey(key)) {
            return;
        }
        if (value.isString()) {
            terms.put(expand(text(value)), new Term(key, "", ""));
        } else {
            JsonObject object = value.getAsObject();
            String type = object.hasKey("@type") ? expand(object.getString("@type")) : "";
            String language = object.hasKey("@language") ? object.getString("@language") : "";
            terms.put(expand(object.getString("@id")), new Term(key, type, language));
        }
    }

    private String expand(String compact) {
        int colon = compact.indexOf(':');
        return colon < 0 ? compact : prefixes.get(compact.substring(0, colon)) + compact.substring(colon + 1);
    }

    /** The property's key, and what its values are unless they say otherwise. */
    Term term(String property) {
        Term own = terms.get(property);
        return own == null ? new Term(word(property), "", "") : own;
    }

    /** As the name of a type, and as a value where the vocabulary is meant. */
    String word(String iri) {
        Term own = terms.get(iri);
        if (own != null) {
            return own.key();
        }
        if (iri.startsWith(vocabulary)) {
            String name = iri.substring(vocabulary.length());
            if (TERM.matcher(name).matches() && !json.hasKey(name)) {
                return name;
            }
        }
        return prefixed(iri);
    }

    /** As the name of a thing: relative to the base where it can be. */
    String thing(String iri) {
        if (iri.startsWith(base)) {
            String rest = iri.substring(base.length());
            if (RELATIVE.matcher(rest).matches() && !DOTS.matcher(rest).matches()) {
                return rest;
            }
        }
        return prefixed(iri);
    }

    private String prefixed(String iri) {
        int split = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = prefixOf.get(iri.substring(0, split));
        if (prefix != null && split < iri.length()) {
            return prefix + ":" + iri.substring(split);
        }
        int colon = iri.indexOf(':');
        boolean isAmbiguous = colon > 0 && json.hasKey(iri.substring(0, colon)) && !iri.startsWith("//", colon + 1);
        if (isAmbiguous) {
            throw new EnvironmentException("In JSON-LD <" + iri + "> would be read as short for another IRI, since '"
                    + iri.substring(0, colon) + "' is a prefix. Choose another format than jsonld.");
        }
        return iri;
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }

    /** The context itself. */
    JsonObject json() {
        return json;
    }
}
