package io.answergraph.rdf;

import io.answergraph.model.Claim;
import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import io.answergraph.model.RoleId;
import io.answergraph.model.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The IRIs of everything that a graph mints, below one base. Spans given to it are in code points.
 *
 * @param base absolute, ending in {@code /}
 */
public record Iris(String base) {
    /** Where IRIs start if the user names no other base; the ontology files write theirs below it. */
    public static final String DEFAULT_BASE = "https://w3id.org/answergraph/id/";

    public Iris {
        if (!isBase(base)) {
            throw new EnvironmentException("'" + base + "' cannot be a base for IRIs. Give an absolute one that ends in"
                    + " '/', such as " + DEFAULT_BASE);
        }
    }

    private static boolean isBase(String base) {
        try {
            URI uri = new URI(base);
            return uri.isAbsolute()
                    && uri.getRawPath() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && base.endsWith("/");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The document, and the named graph that holds all that it says. */
    public String document(DocumentId document) {
        return base + "doc/" + document.value();
    }

    public String question(DocumentId document, int number) {
        return document(document) + "/q" + number;
    }

    public String answer(DocumentId document, int number) {
        return question(document, number) + "/answer";
    }

    /**
     * An item of an answer's list.
     *
     * @param path places in the list and the lists around it, counted from 1: {@code 3/1}
     */
    public String item(DocumentId document, int number, String path) {
        return question(document, number) + "/item/" + path;
    }

    /** Characters of the document's text, after RFC 5147: the text as a whole, or a sentence. */
    public String characters(DocumentId document, Span span) {
        return document(document) + "#char=" + span.start() + "," + span.end();
    }

    public String mention(DocumentId document, Span span, String typeName) {
        return characters(document, span) + "&type=" + typeName;
    }

    public String cueMention(DocumentId document, Span span, String cueName) {
        return characters(document, span) + "&cue=" + cueName;
    }

    /** The same for every claim with the same document, subject, property, object, status and role. */
    public String claim(DocumentId document, Claim claim) {
        String parts = String.join(
                "\0",
                document.value(),
                claim.subject().iri(),
                claim.property().iri(),
                claim.object().iri(),
                claim.status().word(),
                claim.role().map(RoleId::iri).orElse(""));
        return document(document) + "/claim/" + digest(parts);
    }

    /**
     * A problem, named after what it says.
     *
     * @param of the IRI of the document, or of the run, that has it
     */
    public String problem(String of, Problem problem) {
        return of + "/problem/" + digest(String.join("\0", problem.code().name(), problem.where(), problem.message()));
    }

    /** Stands for a blank node whose content {@code content} describes in full. */
    public String skolem(String content) {
        return base + "genid/" + digest(content);
    }

    public String vocabularyGraph() {
        return base + "graph/vocabulary";
    }

    public String descriptionGraph() {
        return base + "graph/description";
    }

    public String runGraph() {
        return base + "graph/runs";
    }

    /** The first 20 hex digits of the SHA-256 of the string's UTF-8 bytes. */
    public static String digest(String content) {
        byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 10);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
