package io.answergraph.extract;

import io.answergraph.model.Block;
import io.answergraph.model.Frame;
import io.answergraph.model.Sentence;
import io.answergraph.model.Token;
import java.util.List;

/** A sentence and where it stands: in which block of the answer to what kind of question. */
record Place(Frame frame, Block block, Sentence sentence) {
    List<Token> tokens() {
        return sentence.tokens();
    }

    boolean isLabel() {
        return block.kind() == Block.Kind.ITEM_LABEL;
    }
}
