package io.answergraph.linked;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a server answers for the IRIs that a graph mints, whatever their base: those below the base under {@code /id/}, the
 * ontology's at {@code /ns}, and the ontologies of subjects under {@code /subject/}. Addresses are paths, encoded as in
 * requests (RFC 3986, section 3.3).
 *
 * @param iris of the graph
 */
public record LocalAddresses(Iris iris) {
    public static final String THINGS = "/id";
    public static final String TERMS = "/ns";
    public static final String SUBJECTS = "/subject";

    private static final String HOME = Ag.NS.replaceFirst("/ns#$", "");
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9\\-._~!$&'()*+,;=:@/%#]+");
    private static final String RESERVED = "%:/?#[]@!$&'()*+,;=";

    /** A part of the path space and what its IRIs start with. */
    private record Space(String path, String start) {
        boolean holds(String iri) {
            return iri.startsWith(start)
                    && (start.endsWith("/") || iri.substring(start.length()).matches("(?s)([/#].*)?"));
        }
    }

    private Stream<Space> spaces() {
        return Stream.of(
                new Space(THINGS + "/", iris.base()),
                new Space(TERMS, HOME + TERMS),
                new Space(SUBJECTS + "/", HOME + SUBJECTS + "/"));
    }

    /**
     * The IRI that an address stands for.
     *
     * @param path of a request, as it was sent; a fragment never is
     * @return empty if no IRI that the graph could mint answers there
     */
    public Optional<String> iri(String path) {
        return spaces().filter(space -> path.startsWith(space.path())
                        && path.length() >= space.path().length())
                .findFirst()
                .map(space ->
                        space.start() + decoded(path.substring(space.path().length())))
                .filter(iri -> !iri.equals(iris.base()));
    }

    /**
     * Where the IRI answers here, with its fragment.
     *
     * @return empty if it is not below the base and no ontology's
     */
    public Optional<String> path(String iri) {
        return spaces().filter(space -> space.holds(iri))
                .findFirst()
                .map(space -> space.path() + encoded(iri.substring(space.start().length())));
    }

    /** The IRI as a URI, as headers have it: what is not allowed there is escaped. */
    public static String uri(String iri) {
        return encoded(iri);
    }

    /** As IRIs have it (RFC 3987, section 3.2): what needs no escape has none. */
    private static String decoded(String path) {
        return ENCODED.matcher(path).replaceAll(found -> Matcher.quoteReplacement(plain(found)));
    }

    private static String plain(MatchResult found) {
        byte[] bytes = HexFormat.of().parseHex(found.group().replace("%", ""));
        StringBuilder plain = new StringBuilder();
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .codePoints()
                    .forEach(c -> {
                        String each = Character.toString(c);
                        plain.append(Character.isISOControl(c) || RESERVED.contains(each) ? escaped(each) : each);
                    });
            return plain.toString();
        } catch (CharacterCodingException e) {
            return found.group();
        }
    }

    private static String encoded(String rest) {
        return UNSAFE.matcher(rest).replaceAll(found -> escaped(found.group()));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
        }
        return escaped.toString();
    }
}
