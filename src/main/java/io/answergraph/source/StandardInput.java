package io.answergraph.source;

import java.io.InputStream;

/**
 * What stands behind the argument {@code -}.
 *
 * @param stream read once, when the first document is asked for; not closed
 * @param name the file name that it goes by; its extension names the format, and {@code .txt} gives way to HTML or JSON
 *     Lines where the content plainly is that
 */
public record StandardInput(InputStream stream, String name) {
    /** The name where the user gives none. */
    public static final String DEFAULT_NAME = "stdin.txt";
}
