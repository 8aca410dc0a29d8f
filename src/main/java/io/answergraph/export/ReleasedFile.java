package io.answergraph.export;

/**
 * A file of a release, as written.
 *
 * @param name within the folder
 * @param bytes its size
 * @param sha256 lower-case hexadecimal digest
 */
record ReleasedFile(String name, long bytes, String sha256) {
    /** As web servers name its kind. */
    String mediaType() {
        return name.endsWith(".trig") ? "application/trig" : name.endsWith(".ttl") ? "text/turtle" : "text/markdown";
    }
}
