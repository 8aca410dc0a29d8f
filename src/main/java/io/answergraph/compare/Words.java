package io.answergraph.compare;

/**
 * Some words of a document.
 *
 * @param start code points of the document's text before the first
 * @param end code points of the document's text up to and with the last
 * @param text as it stands in the document, line breaks included
 */
public record Words(int start, int end, String text) {}
