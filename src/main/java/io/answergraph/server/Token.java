package io.answergraph.server;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** What a client shows who may change the graph (RFC 6750). It is kept in a file, since a command line can be read by others. */
public final class Token {
    private static final int SHORTEST = 16;

    private static final String SCHEME = "Bearer ";

    private final byte[] secret;

    private Token(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads a token.
     *
     * @param file of one line, the token
     * @throws EnvironmentException if the file cannot be read or the token can be guessed
     */
    public static Token read(Path file) {
        try {
            String line = Files.readString(file).strip();
            if (line.length() < SHORTEST || line.chars().anyMatch(c -> c <= ' ' || c > '~')) {
                throw new EnvironmentException("The token in " + file + " must be one line of " + SHORTEST
                        + " or more letters, digits or signs. Make one with 'openssl rand -hex 32'.");
            }
            return new Token(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new EnvironmentException("The token in " + file + " cannot be read (" + e + "). Check its name.", e);
        }
    }

    /** The value of an {@code Authorization} header that shows this token. */
    public String authorization() {
        return SCHEME + new String(secret, StandardCharsets.US_ASCII);
    }

    /** Whether an {@code Authorization} header shows this token; takes as long when it nearly does. */
    boolean isShownBy(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        secret, header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
