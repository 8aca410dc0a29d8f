package io.answergraph.lexicon;

import io.answergraph.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The inflected forms of an English verb, as word keys. Regular rules over-generate (both {@code refered} and
 * {@code referred}), which does no harm: what is not a word does not occur.
 */
final class Inflection {
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("be", List.of("is", "are", "was", "were", "been", "being", "am")),
            Map.entry("have", List.of("has", "had", "having")),
            Map.entry("do", List.of("does", "did", "done", "doing")),
            Map.entry("give", List.of("gave", "given", "giving", "gives")),
            Map.entry("take", List.of("took", "taken", "taking", "takes")),
            Map.entry("make", List.of("made", "making", "makes")),
            Map.entry("run", List.of("ran", "running", "runs")),
            Map.entry("find", List.of("found", "finding", "finds")),
            Map.entry("teach", List.of("taught", "teaching", "teaches")),
            Map.entry("set", List.of("setting", "sets")),
            Map.entry("lead", List.of("led", "leading", "leads")),
            Map.entry("leave", List.of("left", "leaving", "leaves")),
            Map.entry("flee", List.of("fled", "fleeing", "flees")),
            Map.entry("seek", List.of("sought", "seeking", "seeks")),
            Map.entry("keep", List.of("kept", "keeping", "keeps")),
            Map.entry("hold", List.of("held", "holding", "holds")),
            Map.entry("draw", List.of("drew", "drawn", "drawing", "draws")),
            Map.entry("drive", List.of("drove", "driven", "driving", "drives")),
            Map.entry("cut", List.of("cuts", "cutting")),
            Map.entry("build", List.of("built", "building", "builds")),
            Map.entry("bring", List.of("brought", "bringing", "brings")),
            Map.entry("grow", List.of("grew", "grown", "growing", "grows")),
            Map.entry("strive", List.of("strove", "striven", "striving", "strives")),
            Map.entry("undergo", List.of("underwent", "undergone", "undergoing", "undergoes")),
            Map.entry("get", List.of("got", "gotten", "getting", "gets")),
            Map.entry("go", List.of("went", "gone", "going", "goes")),
            Map.entry("come", List.of("came", "coming", "comes")),
            Map.entry("lose", List.of("lost", "losing", "loses")),
            Map.entry("speak", List.of("spoke", "spoken", "speaking", "speaks")),
            Map.entry("shut", List.of("shutting", "shuts")),
            Map.entry("fall", List.of("fell", "fallen", "falling", "falls")),
            Map.entry("meet", List.of("met", "meeting", "meets")));
    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');

    private Inflection() {}

    static Set<String> of(String verb) {
        Set<String> forms = new TreeSet<>();
        forms.add(Words.key(verb));
        List<String> irregular = IRREGULAR.get(verb);
        for (String form : irregular == null ? regular(verb) : irregular) {
            forms.add(Words.key(form));
        }
        return forms;
    }

    private static List<String> regular(String verb) {
        char last = verb.charAt(verb.length() - 1);
        boolean consonant = !VOWELS.contains(last);
        String stem = verb.substring(0, verb.length() - 1);
        if (last == 'e') {
            return List.of(verb + "s", verb + "d", stem + "ing", verb + "ing");
        }
        if (last == 'y' && verb.length() > 1 && !VOWELS.contains(verb.charAt(verb.length() - 2))) {
            return List.of(stem + "ies", stem + "ied", verb + "ing");
        }
        if (consonant && verb.length() < 8) {
            return List.of(verb + "s", verb + "es", verb + "ed", verb + "ing", verb + last + "ed", verb + last + "ing");
        }
        return List.of(verb + "s", verb + "es", verb + "ed", verb + "ing");
    }
}
