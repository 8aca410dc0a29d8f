package io.answergraph.cli;

/** How answers to a query are written; the last four are also what programs read. */
enum QueryFormat {
    TABLE,
    MD,
    CSV,
    TSV,
    JSON,
    XML
}
