package io.answergraph.rdf;

import io.answergraph.model.Problem;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Words that many forms take at one place, under a name: {@code <scant>} in a form stands for whatever its class lists. */
final class WordClasses {
    private static final Pattern NAME = Pattern.compile("<([^<>]*)>");
    private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)");
    private static final Pattern MARK = Pattern.compile("[()<>]");

    private final Statements statements;
    private final Map<String, List<String>> words;

    WordClasses(Statements statements) {
        this.statements = statements;
        this.words = statements.instances(Ag.WordClass).stream()
                .flatMap(node -> statements.requiredWord(node, SKOS.notation.asNode()).stream()
                        .map(name -> Map.entry(name, statements.requiredWords(node, Ag.form))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** The forms of a thing, sorted, with the words of their classes as groups; a form that is none is a fault. */
    List<String> forms(Node thing) {
        return statements.requiredWords(thing, Ag.form).stream()
                .filter(form -> isForm(thing, form))
                .map(this::spelledOut)
                .toList();
    }

    private String spelledOut(String form) {
        String inside = GROUP.matcher(form).replaceAll(group -> Matcher.quoteReplacement(named(group.group(), "", "")));
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (MatchResult group : GROUP.matcher(inside).results().toList()) {
            text.append(named(inside.substring(end, group.start()), "(", ")")).append(group.group());
            end = group.end();
        }
        return text.append(named(inside.substring(end), "(", ")")).toString();
    }

    private String named(String text, String before, String after) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        before + String.join("|", words.getOrDefault(name.group(1), List.of())) + after));
    }

    private boolean isForm(Node thing, String form) {
        List<String> unknown = NAME.matcher(form)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !words.containsKey(name))
                .toList();
        String fault = "";
        if (!unknown.isEmpty()) {
            fault = "no ag:WordClass has the skos:notation '" + unknown.get(0)
                    + "'. Declare one, or correct its spelling.";
        } else if (MARK.matcher(GROUP.matcher(NAME.matcher(form).replaceAll("")).replaceAll(""))
                .find()) {
            fault = "its brackets do not close, or stand inside others. Write (one|another) and <class>.";
        }
        if (!fault.isEmpty()) {
            statements.fault(
                    Problem.Code.INVALID_ONTOLOGY,
                    thing,
                    Ag.form,
                    form,
                    "The form '" + form + "' cannot be read: " + fault);
        }
        return fault.isEmpty();
    }
}
