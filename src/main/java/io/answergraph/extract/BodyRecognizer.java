package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Body;
import io.answergraph.model.EntityId;
import io.answergraph.model.Link;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Proper names of organisations: capitalised words that a head noun, an acronym behind them or what they do shows to be
 * some, and the acronyms themselves.
 */
final class BodyRecognizer {
    /** Tags of words that open no name, though the first of a sentence has a capital. */
    private static final Set<String> NO_START =
            Set.of("DT", "IN", "PRP", "PRP$", "CC", "WDT", "WP", "WRB", "EX", "MD", "TO", "RB", "VBG");

    /** Words of the longest name that a template alone shows: a whole row of capitals would take the square of its length. */
    private static final int MOST_TEMPLATED = 16;

    private final TypeId type;
    private final BodyNaming naming;
    private final HeadedName headed;
    private final ShortName shorts;
    private final Set<String> generalNouns;
    private final InitialledName initialled;
    private final ActingName acting;
    private final Set<String> otherHeads;
    private final FormIndex<String> wideWords = new FormIndex<>();

    BodyRecognizer(MentionType type, BodyNaming naming, Ontology ontology) {
        this.type = type.id();
        generalNouns = type.wording().heads().stream().map(Words::key).collect(Collectors.toUnmodifiableSet());
        this.naming = naming;
        headed = new HeadedName(ontology.names(), naming::isSubject);
        shorts = new ShortName(ontology.names());
        initialled = new InitialledName(ontology.names());
        acting = new ActingName(type, naming, ontology);
        otherHeads = Set.copyOf(ontology.names().otherHeads());
        ontology.names().wideWords().forEach(form -> wideWords.add(form, form));
    }

    /**
     * Proper names.
     *
     * @param known the names of the vocabulary
     * @param home the state that the document is about, if it is about one
     */
    List<Candidate> find(Place place, List<Candidate> known, Optional<EntityId> home) {
        List<Candidate> candidates = new ArrayList<>();
        List<Token> tokens = place.tokens();
        int[] headedEnds = headed.ends(tokens, new KnownNames(known));
        int at = 0;
        while (at < tokens.size()) {
            int end = starts(tokens, at) ? nameEnd(place, at, headedEnds[at]) : actingEnd(place, at);
            end = end == at && (isLone(tokens, at) || initialled.isSpeltOut(tokens, at)) ? at + 1 : end;
            if (end > at) {
                Body body = naming.body(NameTokens.text(tokens, at, end), home);
                candidates.add(named(at, end, body, "proper-name"));
                at = end;
            } else {
                at++;
            }
        }
        return candidates;
    }

    /**
     * Names that stand in one list with {@code names}, or that a kind introduces, and have no other sign of being some.
     *
     * @param kinds the kinds of body that the sentence speaks of
     */
    List<Candidate> listed(Place place, List<Candidate> names, List<Candidate> kinds, Optional<EntityId> home) {
        if (place.isLabel()) {
            return List.of();
        }
        List<Token> tokens = place.tokens();
        List<Candidate> ofType = kinds.stream()
                .filter(kind -> kind.type().equals(type) && kind.link().isPresent())
                .toList();
        return ListedName.beside(tokens, names, Introductions.of(tokens, ofType, generalNouns)).stream()
                .filter(name -> !acting.isPlace(tokens, name.from(), name.to())
                        && !otherHeads.contains(tokens.get(name.to() - 1).text()))
                .map(name -> named(
                        name.from(),
                        name.to(),
                        naming.body(NameTokens.text(tokens, name.from(), name.to()), home),
                        "listed-name"))
                .toList();
    }

    /**
     * A name of the vocabulary as a page about one state means it: that state's own body, where the state has one by that
     * name and no word of the sentence looks to the nation.
     */
    Candidate asLocal(Place place, Candidate name, Optional<EntityId> home) {
        int branch = branchEnd(place.tokens(), name.to());
        if (branch > name.to()) {
            Body body = naming.body(NameTokens.text(place.tokens(), name.from(), branch), home);
            return named(name.from(), branch, body, name.rule());
        }
        if (home.isEmpty()
                || name.length() < 2
                || !wideWords.find(place.tokens(), Tolerance.NONE).isEmpty()) {
            return name;
        }
        return naming.ownOf(home.get(), NameTokens.text(place.tokens(), name.from(), name.to()))
                .map(body -> named(name.from(), name.to(), body, name.rule()))
                .orElse(name);
    }

    /** What bodies named before are called by their heads alone. */
    List<Candidate> shortNames(Place place, List<Candidate> named, DocumentNames names) {
        return place.isLabel() ? List.of() : shorts.find(place.tokens(), type, named, names);
    }

    /** Index behind the subject that a name goes on with, as that of a branch does: {@code World Relief Western Ohio}. */
    private int branchEnd(List<Token> tokens, int to) {
        int at = to;
        while (at < tokens.size() && NameTokens.isCapitalised(tokens.get(at))) {
            at++;
        }
        int end = at;
        boolean whole = IntStream.range(to, end)
                .anyMatch(from -> from - to < 2 && naming.isSubject(NameTokens.text(tokens, from, end)));
        return whole ? end : to;
    }

    /** The acronym in parentheses right behind a name, which holds in the whole document. */
    Optional<Candidate> definition(Place place, Candidate name, DocumentNames names) {
        List<Token> tokens = place.tokens();
        int at = name.to() + 1;
        if (!NameTokens.isShortened(tokens, name.from(), name.to())) {
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
        return new Candidate(from, to, type, Optional.of(new Link.Named(body)), rule);
    }

    /** A capitalised word that may open a name; in {@code the FBI's Reno Office} the name opens behind the acronym. */
    private static boolean starts(List<Token> tokens, int at) {
        boolean owner = at + 1 < tokens.size()
                && NameTokens.isAcronym(tokens.get(at))
                && NameTokens.isPossessive(tokens.get(at + 1));
        return NameTokens.isCapitalised(tokens.get(at))
                && !owner
                && !NO_START.contains(tokens.get(at).tag());
    }

    /** Whether one word with its article is the name of a body of which there is one: {@code the Legislature}. */
    private boolean isLone(List<Token> tokens, int at) {
        return at > 0
                && NameTokens.isCapitalised(tokens.get(at))
                && tokens.get(at - 1).key().equals("the")
                && (at + 1 == tokens.size() || !NameTokens.isCapitalised(tokens.get(at + 1)))
                && naming.isKnownShape(tokens.get(at).text());
    }

    /** Index behind a name of a subject's own body that only its template shows to be one: {@code Ohio Secretary of State}. */
    private int templated(List<Token> tokens, int from) {
        if (from > 0 && starts(tokens, from - 1)) {
            return from;
        }
        int most = Math.min(tokens.size(), from + MOST_TEMPLATED);
        int end = from;
        while (end < most && (NameTokens.isCapitalised(tokens.get(end)) || NameTokens.linksCapitals(tokens, end))) {
            end++;
        }
        while (end - from > 2 && !naming.isSubjectsOwn(NameTokens.text(tokens, from, end))) {
            end--;
        }
        boolean whole =
                end - from > 2 && !otherHeads.contains(tokens.get(end - 1).text());
        return whole ? end : from;
    }

    /** Index behind a name that opens on a participle or pronoun and is known by what it does: {@code Opening Doors runs}. */
    private int actingEnd(Place place, int from) {
        List<Token> tokens = place.tokens();
        boolean opens = tokens.get(from).tag().matches("VBG|PRP\\$") && NameTokens.isCapitalised(tokens.get(from));
        return opens && !place.isLabel() ? acting.end(tokens, from) : from;
    }

    /**
     * Index behind the name that starts at {@code from}; in a label, where ordinary words have capitals too, only a sure one.
     *
     * @param headedEnd index behind the name that its head tells; {@code from} if none does
     */
    private int nameEnd(Place place, int from, int headedEnd) {
        List<Token> tokens = place.tokens();
        int defined = initialled.end(tokens, from);
        int end = IntStream.of(headedEnd, defined, initialled.spellingEnd(tokens, from), templated(tokens, from))
                .max()
                .orElse(from);
        if (!place.isLabel()) {
            return Math.max(end, acting.end(tokens, from));
        }
        boolean whole = from == 0
                && end == tokens.size()
                && !tokens.get(0).tag().equals("VB")
                && tokens.stream().anyMatch(FunctionWords::linksName);
        boolean sure =
                end > from && (end == defined || whole || naming.isKnownShape(NameTokens.text(tokens, from, end)));
        return sure ? end : from;
    }
}
