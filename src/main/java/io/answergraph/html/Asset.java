package io.answergraph.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A file that pages load. Its address holds a digest of what is in it, so that it may be kept for ever under that address.
 * There are no others: what is asked for is compared with these, and never becomes the name of a file.
 */
public enum Asset {
    STYLE("text/css", "style.css"),
    ICON("image/svg+xml", "icon.svg"),
    DRAWING("text/javascript", "drawing.js"),
    CYTOSCAPE("text/javascript", webJar("cytoscape") + "dist/cytoscape.min.js"),
    EDITOR("text/javascript", "editor.js"),
    EDITOR_STYLE("text/css", "editor.css"),
    YASGUI("text/javascript", webJar("zazuko__yasgui") + "build/yasgui.min.js"),
    YASGUI_STYLE("text/css", webJar("zazuko__yasgui") + "build/yasgui.min.css");

    /** What the addresses of all start with. */
    public static final String PATH = "/assets";

    private static final int DIGITS = 16;

    private final String type;
    private final String digest;
    private final String address;
    private final String text;

    /** @param resource beside this class, or from the root of the class path */
    Asset(String type, String resource) {
        this.type = type + ";charset=utf-8";
        this.text = read(resource);
        this.digest = digest(text);
        this.address = PATH + "/" + digest + "/" + resource.replaceFirst(".*/", "");
    }

    /** The folder of a WebJar, which has its version in it. */
    private static String webJar(String name) {
        Properties properties = new Properties();
        String resource = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/" + name + "/" + properties.getProperty("version") + "/";
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The one at an address of a server; empty for any other path. */
    public static Optional<Asset> at(String path) {
        return Arrays.stream(values())
                .filter(asset -> asset.address.equals(path))
                .findFirst();
    }

    /** Where a server gives it, a path from its root. */
    public String address() {
        return address;
    }

    /** Hexadecimal digits that are others when what is in it is. */
    public String digest() {
        return digest;
    }

    /** Its media type with its character set. */
    public String type() {
        return type;
    }

    /** What is in it. */
    public String text() {
        return text;
    }
}
