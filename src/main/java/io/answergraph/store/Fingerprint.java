package io.answergraph.store;

/**
 * All that decides what a document's graph holds: where nothing of it changed, the graph stands as it is.
 *
 * @param sha256 of the document's original bytes
 * @param ontologyDigest of the ontology that it was read by
 * @param base what its IRIs start with
 * @param extractorVersion of the program that read it
 */
public record Fingerprint(String sha256, String ontologyDigest, String base, String extractorVersion) {}
