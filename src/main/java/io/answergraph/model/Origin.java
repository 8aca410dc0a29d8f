package io.answergraph.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a document came from.
 *
 * @param path relative to the source argument, with extension, {@code /} between segments, archive entries after their
 *     archive; the file's own name where the argument was the file
 * @param url the page's address where front matter, a canonical link or a sidecar gives one
 * @param publisher who published the page, where known
 * @param retrieved when the page was fetched, where known
 * @param sourceMap from the document's text to the original file
 */
public record Origin(
        String path,
        Optional<String> url,
        Optional<String> publisher,
        Optional<LocalDate> retrieved,
        SourceMap sourceMap) {}
