package io.answergraph.rdf;

import io.answergraph.model.RelationPattern;
import io.answergraph.model.RelationPattern.End;
import io.answergraph.model.RelationPattern.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code {subject} [assist|help] .. with {object}}: words, the places of the two things related, and behind {@code ..}
 * what stands further on. Verbs that {@code |} parts in one pair of brackets make as many patterns; of {@code set up} the first
 * word is inflected.
 */
final class RelationPatternParser {
    private static final Pattern WHOLE = Pattern.compile("(?:\\{(?<before>[^{}]*)}\\s+)?(?<form>[^{}]+?)"
            + "(?:\\s+\\{(?<behind>[^{}]*)})?(?:\\s+\\.\\.\\s+(?<marker>[^{}]+?)(?:\\s+\\{(?<marked>[^{}]*)})?)?");
    private static final Pattern VERBS = Pattern.compile("\\[([^\\[\\]]*\\|[^\\[\\]]*)]");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");
    private static final Set<String> PLACES =
            Set.of("subject", "object", "each", "the subject", "the object", "the each");

    private RelationPatternParser() {}

    /** The patterns that a text stands for, in the order of its verbs; empty where it breaks the notation. */
    static List<RelationPattern> parse(String text) {
        Matcher matcher = WHOLE.matcher(text.strip());
        if (!matcher.matches()) {
            return List.of();
        }
        List<String> places = Stream.of("before", "behind", "marked")
                .map(matcher::group)
                .flatMap(Stream::ofNullable)
                .toList();
        String form = matcher.group("form");
        if (!PLACES.containsAll(places) || !relatesTwo(places) || form.contains("..")) {
            return List.of();
        }
        return verbs(form).stream()
                .map(each -> new RelationPattern(
                        end(matcher.group("before")),
                        each,
                        end(matcher.group("behind")),
                        Optional.ofNullable(matcher.group("marker")).stream()
                                .flatMap(marker -> verbs(marker).stream())
                                .toList(),
                        end(matcher.group("marked"))))
                .toList();
    }

    private static boolean relatesTwo(List<String> places) {
        Set<Side> sides = new TreeSet<>();
        places.forEach(place -> sides.add(side(place)));
        return places.size() == 1
                ? sides.contains(Side.EACH)
                : places.size() == 2
                        && (sides.equals(Set.of(Side.EACH)) || sides.equals(Set.of(Side.SUBJECT, Side.OBJECT)));
    }

    private static Side side(String place) {
        return Side.valueOf(place.replace("the ", "").toUpperCase(Locale.ROOT));
    }

    private static Optional<End> end(String place) {
        return Optional.ofNullable(place).map(p -> new End(side(p), p.startsWith("the ")));
    }

    private static List<String> verbs(String form) {
        Matcher matcher = VERBS.matcher(form);
        if (!matcher.find()) {
            return List.of(form.strip());
        }
        List<String> forms = new ArrayList<>();
        for (String verb : matcher.group(1).split("\\|")) {
            String inflected = FIRST_WORD.matcher(verb.strip()).replaceFirst("[$0]");
            forms.addAll(verbs(form.substring(0, matcher.start()) + inflected + form.substring(matcher.end())));
        }
        return forms;
    }
}
