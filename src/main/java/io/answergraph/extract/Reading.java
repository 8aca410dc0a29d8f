package io.answergraph.extract;

import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.Lexicon;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words put together from a sentence as a reader understands them: {@code language barriers} in {@code language and cultural barriers}. */
final class Reading {
    private final Lexicon lexicon;

    Reading(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The concept of a type that the whole of {@code words}, from first to last, is a label of. */
    Optional<EntityId> whole(List<Token> words, TypeId type, FrameId frame) {
        return start(words, type, frame, words.size());
    }

    /** The concept of a type whose label reaches furthest from the first of {@code words}, at least {@code atLeast} words. */
    Optional<EntityId> start(List<Token> words, TypeId type, FrameId frame, int atLeast) {
        return lexicon.find(words, frame).stream()
                .filter(found -> found.from() == 0 && found.to() >= atLeast)
                .filter(found -> found.value().type().equals(type))
                .sorted(Comparator.<Found<Lexicon.Entry>>comparingInt(Found::length)
                        .reversed()
                        .thenComparingInt(Found::skipped))
                .map(Found::value)
                .filter(Lexicon.OfConcept.class::isInstance)
                .map(entry -> ((Lexicon.OfConcept) entry).concept().id())
                .findFirst();
    }

    /** Words that do not stand in the text, as tokens of no extent. */
    static List<Token> words(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Span word : Words.in(text)) {
            String form = word.of(text);
            Token noun = new Token(new Span(0, 0), form, Words.key(form), "NN");
            tokens.add(Grammar.isPreposition(noun) ? new Token(noun.span(), form, noun.key(), "IN") : noun);
        }
        return tokens;
    }
}
