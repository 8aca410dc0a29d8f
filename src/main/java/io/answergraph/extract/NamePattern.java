package io.answergraph.extract;

import io.answergraph.model.NamingTemplate;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A naming template, ready to be compared with names. What stands before the first slot and behind the last is compared
 * first: of some hundred templates, few names pass even that.
 */
final class NamePattern {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,3}";

    private final NamingTemplate template;
    private final boolean namesSubject;
    private final String start;
    private final String end;
    private final Pattern pattern;

    /**
     * Reads a template.
     *
     * @param subjectSlots the slots that stand for a subject's name; all others stand for any capitalised words
     * @param subjects the names of the subjects
     */
    NamePattern(NamingTemplate template, Set<String> subjectSlots, Collection<String> subjects) {
        this.template = template;
        String words = template.pattern();
        String anySubject = subjects.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        StringBuilder regex = new StringBuilder();
        Matcher slots = SLOT.matcher(words);
        int behind = 0;
        boolean subject = false;
        while (slots.find()) {
            boolean ofSubject = subjectSlots.contains(slots.group(1));
            subject |= ofSubject;
            regex.append(Pattern.quote(words.substring(behind, slots.start())))
                    .append(ofSubject ? anySubject : CAPITALISED);
            behind = slots.end();
        }
        namesSubject = subject;
        start = behind == 0 ? words : words.substring(0, words.indexOf('{'));
        end = words.substring(behind);
        pattern = Pattern.compile(regex.append(Pattern.quote(end)).toString());
    }

    NamingTemplate template() {
        return template;
    }

    /** Whether a subject's name is part of such names. */
    boolean namesSubject() {
        return namesSubject;
    }

    boolean fits(String name) {
        return name.startsWith(start)
                && name.endsWith(end)
                && pattern.matcher(name).matches();
    }
}
