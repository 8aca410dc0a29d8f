package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Body;
import io.answergraph.model.EntityId;
import io.answergraph.model.Link;
import io.answergraph.model.MentionType;
import io.answergraph.model.Property;
import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proper names of organisations: capitalised words around a head noun such as {@code Coalition}, with what hangs on
 * them by {@code of}, {@code for} or {@code against}, and acronyms in parentheses behind.
 */
final class BodyRecognizer {
    private static final Set<String> LINKS = Set.of("of", "for", "against", "on", "to");
    private static final Set<String> OFFICIAL = Set.of(
            "Department",
            "Dept.",
            "Office",
            "Bureau",
            "Division",
            "Administration",
            "Ministry",
            "Commission",
            "Agency",
            "Board");
    private static final Set<String> NO_START =
            Set.of("DT", "IN", "PRP", "PRP$", "CC", "WDT", "WP", "WRB", "EX", "MD", "TO", "RB", "VBG");

    private static final Set<String> NATIONAL = Set.of(
            "federal",
            "federally",
            "national",
            "nationally",
            "nationwide",
            "u.s.",
            "us",
            "united",
            "fbi",
            "washington");
    private static final Set<String> PLACE_STARTS = Set.of(
            "San", "Santa", "Los", "Las", "New", "Fort", "Saint", "St.", "El", "Mount", "Lake", "West", "East", "South",
            "North");
    private static final Set<String> PLACE_ENDS = Set.of(
            "City",
            "County",
            "Counties",
            "Island",
            "Islands",
            "Valley",
            "Beach",
            "Springs",
            "Falls",
            "Rapids",
            "Bay",
            "River",
            "States");
    private static final Set<String> SMALL =
            Set.of("of", "for", "and", "the", "to", "in", "on", "against", "from", "&");
    /** Last words of what has an acronym and is no organisation. */
    private static final Set<String> NO_BODIES = Set.of(
            "Act",
            "Law",
            "Code",
            "Bill",
            "Status",
            "Visa",
            "Visas",
            "Report",
            "Protocol",
            "Convention",
            "Program",
            "Programs",
            "Fund",
            "Disorder",
            "Hotline",
            "Amendment",
            "Statute",
            "Order",
            "Plan",
            "Day",
            "Month",
            "Card",
            "Scheme",
            "Test");

    private final MentionType type;
    private final Set<String> heads;
    private final BodyNaming naming;
    /** Verbs whose capitalised subject is a body: {@code provides}. */
    private final FormIndex<Property> deeds = new FormIndex<>();

    BodyRecognizer(MentionType type, BodyNaming naming, List<Property> properties) {
        this.type = type;
        this.heads = Set.copyOf(type.wording().nameHeads());
        this.naming = naming;
        properties.stream()
                .filter(property -> property.domain().equals(type.id()))
                .forEach(property -> property.verbs().forEach(verb -> deeds.add(verb, property)));
    }

    /**
     * Proper names.
     *
     * @param home the state that the document is about, if it is about one
     */
    List<Candidate> find(Place place, Optional<EntityId> home) {
        List<Candidate> candidates = new ArrayList<>();
        List<Token> tokens = place.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = starts(tokens, at) ? nameEnd(place, at) : at;
            if (end > at) {
                Body body = naming.body(text(tokens, at, end), home);
                candidates.add(named(at, end, body, "proper-name"));
                at = end;
            } else {
                at++;
            }
        }
        return candidates;
    }

    /**
     * A name of the vocabulary as a page about one state means it: that state's own body, where the state has one by that
     * name and no word of the sentence looks to the nation.
     */
    Candidate asLocal(Place place, Candidate name, Optional<EntityId> home) {
        boolean nationwide = place.tokens().stream().anyMatch(token -> NATIONAL.contains(token.key()));
        if (home.isEmpty() || nationwide || name.length() < 2) {
            return name;
        }
        return naming.ownOf(home.get(), text(place.tokens(), name.from(), name.to()))
                .map(body -> named(name.from(), name.to(), body, name.rule()))
                .orElse(name);
    }

    /** The acronym in parentheses right behind a name, which holds in the whole document. */
    Optional<Candidate> definition(Place place, Candidate name, DocumentNames names) {
        List<Token> tokens = place.tokens();
        int at = name.to() + 1;
        if (at + 1 >= tokens.size()
                || !tokens.get(at - 1).text().equals("(")
                || !tokens.get(at + 1).text().equals(")")
                || !isAcronym(tokens.get(at).text())) {
            return Optional.empty();
        }
        Body body = ((Link.Named) name.link().orElseThrow()).body();
        names.define(tokens.get(at).text(), body);
        return Optional.of(named(at, at + 1, body, "acronym-definition"));
    }

    /** Acronyms that the document defines anywhere. */
    List<Candidate> acronyms(Place place, DocumentNames names) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < place.tokens().size(); i++) {
            int at = i;
            names.acronym(place.tokens().get(i).text())
                    .ifPresent(body -> candidates.add(named(at, at + 1, body, "acronym")));
        }
        return candidates;
    }

    private Candidate named(int from, int to, Body body, String rule) {
        return new Candidate(from, to, type.id(), Optional.of(new Link.Named(body)), rule);
    }

    private static boolean isAcronym(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return text.length() >= 2 && text.length() <= 10 && capitals * 2 > text.length();
    }

    /** A capitalised word that may open a name; in {@code the FBI's Reno Office} the name opens behind the acronym. */
    private static boolean starts(List<Token> tokens, int at) {
        boolean owner = at + 1 < tokens.size() && isAcronym(tokens.get(at).text()) && isPossessive(tokens.get(at + 1));
        return isCapitalised(tokens.get(at))
                && !owner
                && !NO_START.contains(tokens.get(at).tag());
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Index behind the longest name that starts at {@code from}; {@code from} where there is none. */
    private int end(List<Token> tokens, int from) {
        int best = from;
        int at = from;
        boolean headSeen = false;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (isCapitalised(token) || isPossessive(token) || token.text().equals("&")) {
                at++;
                headSeen |= isHead(tokens, from, at) && (at - from > 1 || opensOnHead(tokens, from));
                if (headSeen && at - from > 1 && isCapitalised(token)) {
                    best = at;
                }
                continue;
            }
            int next = continues(tokens, from, at, headSeen);
            if (next == at) {
                break;
            }
            at = next;
        }
        return best;
    }

    /** Whether the head comes first, as in {@code Office for} or {@code Center of}. */
    private static boolean opensOnHead(List<Token> tokens, int from) {
        return OFFICIAL.contains(tokens.get(from).text())
                || (from + 1 < tokens.size()
                        && LINKS.contains(tokens.get(from + 1).key()));
    }

    /** Index behind the name that starts at {@code from}; in a label, where ordinary words have capitals too, only a sure one. */
    private int nameEnd(Place place, int from) {
        List<Token> tokens = place.tokens();
        int end = Math.max(end(tokens, from), definedEnd(tokens, from));
        if (!place.isLabel()) {
            return Math.max(end, doerEnd(tokens, from));
        }
        boolean whole =
                from == 0 && end == tokens.size() && tokens.stream().anyMatch(token -> LINKS.contains(token.key()));
        boolean sure = end == definedEnd(tokens, from) || whole || naming.isKnownShape(text(tokens, from, end));
        return end > from && sure ? end : from;
    }

    /**
     * Index behind two capitalised words or more that do what bodies do: {@code Harbor Lights provides}; {@code from} where
     * they do not, or are a place.
     */
    private int doerEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && (isCapitalised(tokens.get(end)) || linksCapitals(tokens, end))) {
            end++;
        }
        boolean place = (end - from == 2
                        && PLACE_STARTS.contains(tokens.get(from).text()))
                || (end > from && PLACE_ENDS.contains(tokens.get(end - 1).text()))
                || naming.isState(text(tokens, from, end));
        boolean inside = from > 0 && (isCapitalised(tokens.get(from - 1)) || linksCapitals(tokens, from - 1));
        if (end - from < 2 || place || inside) {
            return from;
        }
        int verb = Grammar.skipBrackets(tokens, end);
        if (verb < tokens.size() && tokens.get(verb).text().equals(",")) {
            verb = asideEnd(tokens, verb);
        }
        List<Token> rest = tokens.subList(Math.min(verb, tokens.size()), Math.min(verb + 4, tokens.size()));
        boolean does = !rest.isEmpty()
                && Grammar.isFinite(rest.get(0))
                && deeds.find(rest, Tolerance.NONE).stream().anyMatch(deed -> deed.from() == 0);
        return does ? end : from;
    }

    /** Whether a small word stands between two capitalised ones. */
    private static boolean linksCapitals(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && LINKS.contains(tokens.get(at).key())
                && isCapitalised(tokens.get(at - 1))
                && isCapitalised(tokens.get(at + 1));
    }

    /** Index behind the comma that closes a remark without a verb, opened by the comma at {@code at}. */
    private static int asideEnd(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i < at + 12; i++) {
            if (Grammar.isFinite(tokens.get(i))) {
                return at;
            }
            if (tokens.get(i).text().equals(",")) {
                return i + 1;
            }
        }
        return at;
    }

    /**
     * Index behind a name that only the acronym in parentheses behind it shows to be one, its letters the initials of the
     * name's words; {@code from} where there is none, or where what is defined is a law or a status.
     */
    private int definedEnd(List<Token> tokens, int from) {
        int at = from;
        StringBuilder initials = new StringBuilder();
        while (at < tokens.size()
                && (isCapitalised(tokens.get(at))
                        || SMALL.contains(tokens.get(at).key()))) {
            if (isCapitalised(tokens.get(at))) {
                initials.append(tokens.get(at).text().charAt(0));
            }
            at++;
        }
        boolean defined = at - from > 1
                && at + 2 < tokens.size()
                && tokens.get(at).text().equals("(")
                && isAcronym(tokens.get(at + 1).text())
                && tokens.get(at + 2).text().equals(")")
                && initials.toString().equalsIgnoreCase(tokens.get(at + 1).text());
        return defined && !NO_BODIES.contains(tokens.get(at - 1).text()) ? at : from;
    }

    /** Where the name goes on behind small words at {@code at}; {@code at} where it does not. */
    private int continues(List<Token> tokens, int from, int at, boolean headSeen) {
        String word = tokens.get(at).key();
        int next = at + 1;
        if (LINKS.contains(word)) {
            if (!headSeen) {
                return at;
            }
            next += next < tokens.size() && tokens.get(next).text().equals("the") ? 1 : 0;
            return next < tokens.size() && isCapitalised(tokens.get(next)) ? next : at;
        }
        if (!word.equals("and") || next >= tokens.size() || !isCapitalised(tokens.get(next))) {
            return at;
        }
        return joins(tokens, from, at, next) ? next : at;
    }

    /** Whether {@code and} stands inside one name rather than between two. */
    private boolean joins(List<Token> tokens, int from, int and, int next) {
        int right = next;
        boolean rightHead = false;
        while (right < tokens.size() && isCapitalised(tokens.get(right))) {
            right++;
            rightHead |= isHead(tokens, next, right);
        }
        boolean official = false;
        boolean leftEndsInHead = isHead(tokens, from, and);
        boolean leftHead = false;
        for (int i = from; i < and; i++) {
            official |= OFFICIAL.contains(tokens.get(i).text());
            leftHead |= isHead(tokens, from, i + 1);
        }
        boolean rightOfficial = OFFICIAL.contains(tokens.get(next).text())
                || (right < tokens.size()
                        && right - next > 0
                        && tokens.get(right).key().equals("of")
                        && rightHead);
        boolean rightAcronym = right - next == 1 && isAcronym(tokens.get(next).text());
        if (rightOfficial || rightAcronym) {
            return false;
        }
        boolean twoNames = leftHead && rightHead;
        return official ? !leftEndsInHead || !rightHead : !leftEndsInHead && !twoNames;
    }

    private static boolean isPossessive(Token token) {
        return token.key().equals("'s") || token.key().equals("'");
    }

    /** Whether a head noun ends at {@code to}. */
    private boolean isHead(List<Token> tokens, int from, int to) {
        return heads.contains(tokens.get(to - 1).text())
                || (to - from > 1
                        && heads.contains(tokens.get(to - 2).text() + " "
                                + tokens.get(to - 1).text()));
    }

    private static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from
                    && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
            text.append(i == from || glued ? "" : " ").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
