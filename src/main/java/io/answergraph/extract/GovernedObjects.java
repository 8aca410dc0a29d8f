package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Token;
import io.answergraph.model.Turns.Turn;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a word governs: the mention right behind it or behind whom it is given to, the mentions coordinated with that, the
 * examples of a general word ({@code services such as}), what a quantity is of ({@code a range of}); not what hangs on them by
 * another preposition ({@code funds for shelter}).
 */
final class GovernedObjects {
    private static final Set<String> PREMODIFIERS = Set.of(
            "DT", "PDT", "PRP", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "VBN", "RB", "RBR",
            "``", "''", "FW");

    private static final Set<String> BEFORE_GERUNDS = Set.of("DT", "JJ", "CC", ",", "PRP$");
    private static final Set<String> SEPARATORS = Set.of(",", "(", ":", "&");
    private static final Set<String> JOINTS = Set.of("IN", "TO", "CC");
    private static final Pattern MARKS = Pattern.compile("\\W+");

    private final Scene scene;
    private final int start;
    private final List<Located> accepted = new ArrayList<>();
    private final List<Located> rejected = new ArrayList<>();

    private GovernedObjects(Scene scene, int start) {
        this.scene = scene;
        this.start = start;
    }

    /**
     * The mentions of a type that the word before {@code start} governs, in order.
     *
     * @param start index behind the governing word
     * @param limit index that none of them reaches, such as the next verb's
     */
    static List<Located> of(Scene scene, TypeId type, int start, int limit) {
        return of(scene, type, start, limit, scene.clauses().get(start - 1));
    }

    /** The mentions of a type that a sentence without a verb lists from its beginning on. */
    static List<Located> opening(Scene scene, TypeId type) {
        return of(scene, type, 0, scene.tokens().size(), scene.clauses().get(0));
    }

    private static List<Located> of(Scene scene, TypeId type, int start, int limit, int clause) {
        GovernedObjects objects = new GovernedObjects(scene, start);
        for (Located mention : scene.ofType(type)) {
            boolean inReach = mention.from() >= start
                    && mention.from() < limit
                    && scene.clauses().get(mention.from()) == clause
                    && !objects.isInside(mention);
            if (inReach) {
                (objects.governs(mention) ? objects.accepted : objects.rejected).add(mention);
            }
        }
        return objects.accepted;
    }

    /** Whether it is only part of the name of something else: {@code legal aid organizations}, {@code task force teams}. */
    private boolean isInside(Located mention) {
        boolean place = mention.mention().status().isEmpty();
        boolean modifies = !place
                && !(mention.mention().link() instanceof Link.Named)
                && mention.to() < scene.tokens().size()
                && scene.token(mention.to()).tag().matches("NNS?")
                && scene.ofType(mention.mention().type()).stream().noneMatch(m -> m.from() == mention.to());
        return modifies
                || scene.mentions().stream()
                        .anyMatch(other -> other.from() <= mention.from()
                                && mention.to() <= other.to()
                                && other.to() - other.from() > mention.to() - mention.from());
    }

    private boolean governs(Located mention) {
        int at = phraseStart(mention.from()) - 1;
        while (at >= start) {
            Token token = scene.token(at);
            Optional<Integer> opener = listOpener(at);
            if (opener.isPresent()) {
                return opensOwnList(opener.get());
            }
            if (isSeparator(token)) {
                Optional<Located> before = lastBefore(at);
                if (before.isPresent()) {
                    return goesOn(before.get().to(), at);
                }
                if (scene.token(at - 1).tag().equals("CD")) {
                    return false;
                }
                at = phraseStart(at) - 1;
            } else if (repeatsGovernor(at)) {
                at--;
            } else if (isOfPart(at) || isOfThoseWhoStandFor(at)) {
                at = phraseStart(at - 1) - 1;
            } else {
                return false;
            }
        }
        return true;
    }

    /** {@code a range of services}. */
    private boolean isOfPart(int of) {
        return scene.key(of).equals("of") && scene.is(Turn.PARTITIVE, of - 1);
    }

    /** {@code with staff from hospitals}: with hospitals. */
    private boolean isOfThoseWhoStandFor(int of) {
        return scene.key(of).matches("of|from") && of > start && scene.is(Turn.REPRESENTATIVE, of - 1);
    }

    /** {@code with shelters and with courts}, {@code with shelters as well as with courts}. */
    private boolean repeatsGovernor(int at) {
        boolean asWell = scene.key(at - 1).equals("as") && scene.key(at - 2).equals("well");
        return Grammar.isPreposition(scene.token(at))
                && scene.key(at).equals(scene.key(start - 1))
                && at > start
                && (asWell || isSeparator(scene.token(at - 1)));
    }

    /** Index of the first word of the noun phrase that ends before {@code end}, not before the start. */
    private int phraseStart(int end) {
        int at = end;
        while (at > start && isPremodifier(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isPremodifier(int at) {
        Token token = scene.token(at);
        boolean rareNoun = token.tag().equals("IN") && !Grammar.isPreposition(token);
        return PREMODIFIERS.contains(token.tag())
                || rareNoun
                || isGerundModifier(at)
                || isBareModifier(at)
                || isHyphen(at);
    }

    /** {@code gives free legal help}: the tagger takes an adjective right behind a verb for an infinitive. */
    private boolean isBareModifier(int at) {
        return at == start
                && scene.token(at).tag().equals("VB")
                && Grammar.isFinite(scene.token(at - 1))
                && at + 1 < scene.tokens().size()
                && scene.token(at + 1).tag().startsWith("JJ");
    }

    /** {@code a 24-hour hotline}: in three tokens. */
    private boolean isHyphen(int at) {
        return scene.key(at).equals("-")
                && at > start
                && scene.token(at - 1).tag().equals("CD");
    }

    /** {@code ongoing counseling}, not {@code seeking counseling}. */
    private boolean isGerundModifier(int at) {
        return scene.token(at).tag().equals("VBG")
                && (at == start || BEFORE_GERUNDS.contains(scene.token(at - 1).tag()))
                && !scene.key(at).equals("including");
    }

    private static boolean isSeparator(Token token) {
        return Grammar.isConjunction(token)
                || SEPARATORS.contains(token.text())
                || token.key().equals("plus");
    }

    private Optional<Located> lastBefore(int at) {
        return accepted.stream().filter(m -> m.to() <= at).reduce((one, other) -> other);
    }

    /** Whether a list goes on over {@code from} to {@code to}: no verb there, and nothing that was turned down. */
    private boolean goesOn(int from, int to) {
        return rejected.stream().noneMatch(m -> m.from() >= from && m.to() <= to)
                && scene.tokens().subList(Math.min(from, to), to).stream()
                        .noneMatch(t -> (t.tag().startsWith("V") || t.tag().equals("MD"))
                                && !MARKS.matcher(t.text()).matches());
    }

    /** Index of the first word of what opens a list of examples and ends at {@code at}: {@code including}, {@code such as}. */
    private Optional<Integer> listOpener(int at) {
        return switch (scene.key(at)) {
            case "including", "like" -> Optional.of(at);
            case "as" -> opener(at, "such").or(() -> opener(at, "well").map(well -> well - 1));
            case "with" -> opener(at, "along").or(() -> opener(at, "together"));
            case "to" -> opener(at, "addition").map(addition -> addition - 1);
            case "of" -> opener(at, "form").map(form -> scene.key(form - 1).equals("the") ? form - 2 : form - 1);
            case "from" -> opener(at, "ranging");
            default -> Optional.empty();
        };
    }

    private Optional<Integer> opener(int at, String before) {
        return at - 1 >= start && scene.key(at - 1).equals(before) ? Optional.of(at - 1) : Optional.empty();
    }

    /** Whether the examples are of what is governed; behind a comma they are, whatever stands between. */
    private boolean opensOwnList(int opener) {
        int end = opener;
        if (end <= start || lastBefore(end).isPresent()) {
            return true;
        }
        boolean setOff = scene.token(end - 1).text().equals(",");
        int at = phraseStart(setOff ? end - 1 : end);
        while (setOff && at > start && JOINTS.contains(scene.token(at - 1).tag())) {
            at = phraseStart(at - 1);
        }
        return at <= start || isOfPart(at - 1);
    }
}
