package io.answergraph.model;

import java.util.List;

/** A document with its answers as sentences and tagged tokens. Blocks in order of the text. */
public record Analysis(Document document, List<Block> blocks) {
    public Analysis {
        blocks = List.copyOf(blocks);
    }
}
