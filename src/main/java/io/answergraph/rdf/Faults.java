package io.answergraph.rdf;

import io.answergraph.model.EnvironmentException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Collects what is wrong with the ontology's files, so that their writer sees all of it at once. */
final class Faults {
    private static final int SHOWN = 20;

    private final Path folder;
    private final SortedMap<String, byte[]> files;
    private final Map<Node, String> fileOf = new HashMap<>();
    private final SortedSet<String> messages = new TreeSet<>();

    Faults(Path folder, SortedMap<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Remembers the first file that speaks of the term. */
    void seen(Node term, String file) {
        fileOf.putIfAbsent(term, file);
    }

    void inFile(String file, long line, String message) {
        messages.add(folder.resolve(file) + ", line " + line + ": " + message);
    }

    /** @param term the subject of the statements that are wrong */
    void at(Node term, String message) {
        String file = fileOf.get(term);
        if (file == null) {
            messages.add(folder + ": " + message);
        } else {
            inFile(file, line(term, file), message);
        }
    }

    /** Parsers keep no lines of triples, so the term is looked for: where it opens a line, else anywhere, else 1. */
    private long line(Node term, String file) {
        if (!term.isURI()) {
            return 1;
        }
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        String name = Pattern.quote(term.getURI().replaceFirst(".*[/#]", ""));
        for (String start : new String[] {"(?m)^", ""}) {
            Matcher matcher = Pattern.compile(start + "[^\\s\"#]*[:/#]" + name + "(?![\\w-])")
                    .matcher(text);
            if (matcher.find()) {
                return text.substring(0, matcher.start()).lines().count()
                        + (matcher.start() == 0 || text.charAt(matcher.start() - 1) == '\n' ? 1 : 0);
            }
        }
        return 1;
    }

    void throwIfAny() {
        if (messages.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder("The ontology cannot be used. Correct these:");
        messages.stream().limit(SHOWN).forEach(m -> message.append("\n  ").append(m));
        if (messages.size() > SHOWN) {
            message.append("\n  and ").append(messages.size() - SHOWN).append(" more");
        }
        throw new EnvironmentException(message.toString());
    }
}
