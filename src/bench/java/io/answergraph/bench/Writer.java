package io.answergraph.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one document's phrases into words, each choice by the document's own random numbers. Not thread-safe. */
final class Writer {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");
    private static final int FIRST_YEAR = 1994;
    private static final int YEARS = 32;
    private static final int LARGEST_NUMBER = 9_800;

    private final Phrases phrases;
    private final Random random;
    private final String subject;

    /** Writes about a subject of the vocabulary, which {@code random} chooses. */
    Writer(Phrases phrases, Random random) {
        this.phrases = phrases;
        this.random = random;
        this.subject = pick(phrases.subjects());
    }

    /** The name of what the document is about. */
    String subject() {
        return subject;
    }

    /** One way to say {@code section}, every slot filled. */
    String say(String section) {
        return fill(pick(phrases.ways(section)));
    }

    /** The same, with a capital at the start. */
    String sentence(String section) {
        return capitalised(say(section));
    }

    /** The same, with a capital on every longer word, as labels have. */
    String label(String section) {
        StringBuilder label = new StringBuilder();
        for (String word : say(section).split(" ")) {
            label.append(label.isEmpty() ? "" : " ").append(word.length() > 3 ? capitalised(word) : word);
        }
        return capitalised(label.toString());
    }

    /** Whole numbers from {@code least} to {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String fill(String pattern) {
        Matcher slots = SLOT.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(filled, Matcher.quoteReplacement(slot(slots.group(1))));
        }
        return slots.appendTail(filled).toString();
    }

    private String slot(String name) {
        return switch (name) {
            case "state" -> subject;
            case "other-state" -> pick(phrases.subjects());
            case "city" -> city();
            case "number" -> Integer.toString(between(2, LARGEST_NUMBER));
            case "year" -> Integer.toString(FIRST_YEAR + random.nextInt(YEARS));
            case "body" -> body();
            case "defined-body" -> definedBody();
            default -> say(name);
        };
    }

    /** A town that no map has: some ten thousand of them. */
    private String city() {
        String middle = random.nextBoolean() ? pick(phrases.ways("name-middle")) : "";
        String more = random.nextInt(3) == 0 ? pick(phrases.ways("name-middle")) : "";
        return pick(phrases.ways("name-start")) + middle + more + pick(phrases.ways("name-end"));
    }

    /** A body by a naming template of the vocabulary, or one of a name of its own. */
    private String body() {
        if (random.nextInt(3) > 0) {
            return ownName();
        }
        Matcher slots = SLOT.matcher(pick(phrases.ways("template")));
        StringBuilder name = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(
                    name, Matcher.quoteReplacement(slots.group(1).equals("State") ? subject : city()));
        }
        return slots.appendTail(name).toString();
    }

    private String ownName() {
        return city() + " " + capitalised(pick(phrases.ways("name-start")).toLowerCase(Locale.ROOT) + "ian") + " "
                + pick(phrases.ways("body-head"));
    }

    private String definedBody() {
        String name = ownName();
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(word.charAt(0));
        }
        return name + " (" + initials + ")";
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
