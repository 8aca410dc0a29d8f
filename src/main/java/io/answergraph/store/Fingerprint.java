package io.answergraph.store;

import io.answergraph.model.Document;
import io.answergraph.model.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All that decides what a document's graph holds: where nothing of it changed, the graph stands as it is.
 *
 * @param content digest of the document as its reader gave it, see {@link #of}
 * @param ontologyDigest of the ontology that it was read by
 * @param base what its IRIs start with
 * @param extractorVersion of the program that read it
 */
public record Fingerprint(String content, String ontologyDigest, String base, String extractorVersion) {
    /**
     * The fingerprint of a document. Its bytes do not say all: the file's name decides how they are read, and a sidecar gives
     * title, address and publisher. So it covers what the reader made of them.
     */
    public static Fingerprint of(Document document, String ontologyDigest, String base, String extractorVersion) {
        Origin origin = document.origin();
        List<Object> parts = List.of(
                document.id(),
                document.title(),
                document.sha256(),
                origin.path(),
                origin.url(),
                origin.publisher(),
                origin.retrieved(),
                document.questions(),
                document.text());
        return new Fingerprint(digest(parts.toString()), ontologyDigest, base, extractorVersion);
    }

    private static String digest(String words) {
        try {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
