package io.answergraph.bench;

import io.answergraph.model.Concept;
import io.answergraph.model.Label;
import io.answergraph.model.MentionType;
import io.answergraph.model.NamingTemplate;
import io.answergraph.model.Ontology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The ways to say things: the sections of the grammar and the words of a vocabulary. Immutable, safe to share. */
final class Phrases {
    private static final String GRAMMAR = "grammar.txt";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’ -]*");

    private final Map<String, List<String>> sections;
    private final List<String> subjects;

    private Phrases(Map<String, List<String>> sections, List<String> subjects) {
        this.sections = sections;
        this.subjects = subjects;
    }

    /** The program's grammar with the words of {@code ontology}: for each type a section of its name in lower case. */
    static Phrases of(Ontology ontology) {
        Map<String, List<String>> sections = grammar();
        List<String> subjects = new ArrayList<>();
        for (MentionType type : ontology.types()) {
            List<String> words = type.isSubject()
                    ? subjects
                    : sections.computeIfAbsent(type.id().name().toLowerCase(Locale.ROOT), name -> new ArrayList<>());
            for (Concept concept : ontology.concepts()) {
                if (concept.type().equals(type.id())) {
                    words.addAll(type.isSubject() ? List.of(concept.name()) : plain(concept));
                }
            }
        }
        sections.put(
                "template",
                ontology.templates().stream().map(NamingTemplate::pattern).toList());
        sections.put("body-head", ontology.names().heads());
        return new Phrases(sections, List.copyOf(subjects));
    }

    private static List<String> plain(Concept concept) {
        return concept.labels().stream()
                .filter(label -> !label.isConditional() && !label.caseSensitive())
                .map(Label::form)
                .filter(form -> PLAIN.matcher(form).matches())
                .toList();
    }

    private static Map<String, List<String>> grammar() {
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
        return sections;
    }

    private static List<String> lines() {
        try (InputStream in = Phrases.class.getResourceAsStream(GRAMMAR)) {
            if (in == null) {
                throw new IllegalStateException(GRAMMAR + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the things that documents are about. */
    List<String> subjects() {
        return subjects;
    }

    /** The ways to say {@code name}, never none. */
    List<String> ways(String name) {
        List<String> ways = sections.get(name);
        if (ways == null || ways.isEmpty()) {
            throw new IllegalArgumentException("neither grammar nor vocabulary says {" + name + "}");
        }
        return ways;
    }
}
