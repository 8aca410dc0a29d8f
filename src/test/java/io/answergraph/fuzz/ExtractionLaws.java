package io.answergraph.fuzz;

import io.answergraph.model.Claim;
import io.answergraph.model.Cue;
import io.answergraph.model.Extraction;
import io.answergraph.model.Mention;
import io.answergraph.model.Question;
import io.answergraph.model.Span;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every extraction, whatever the document. */
final class ExtractionLaws {
    private final String text;
    private final Map<Integer, Span> answers;

    private ExtractionLaws(Extraction extraction) {
        text = extraction.document().text();
        answers = extraction.document().questions().stream()
                .collect(Collectors.toMap(
                        Question::number, question -> question.answer().span()));
    }

    /**
     * Checks them.
     *
     * @throws BrokenLaw naming the first that does not hold
     */
    static void check(Extraction extraction) {
        ExtractionLaws laws = new ExtractionLaws(extraction);
        Mention before = null;
        for (Mention mention : extraction.mentions()) {
            BrokenLaw.unless(before == null || before.compareTo(mention) < 0, "mentions are in order, each once");
            laws.mention(mention);
            before = mention;
        }
        Set<Mention> mentions = new HashSet<>(extraction.mentions());
        for (Claim claim : extraction.claims()) {
            BrokenLaw.unless(!claim.evidence().isEmpty(), "a claim has evidence");
            BrokenLaw.unless(mentions.containsAll(claim.evidence()), "evidence is a mention");
        }
    }

    private void mention(Mention mention) {
        Span answer = answers.get(mention.question());
        BrokenLaw.unless(answer != null && answer.contains(mention.sentence()), "a sentence lies in its answer");
        BrokenLaw.unless(mention.sentence().contains(mention.span()), "a mention lies in its sentence");
        BrokenLaw.unless(!mention.span().isEmpty(), "a mention has words");
        whole(mention.span());
        whole(mention.sentence());
        for (Cue cue : mention.cues()) {
            BrokenLaw.unless(answer != null && answer.contains(cue.span()), "a cue lies in the answer");
            whole(cue.span());
        }
    }

    private void whole(Span span) {
        BrokenLaw.unless(
                !DocumentLaws.isInside(text, span.start()) && !DocumentLaws.isInside(text, span.end()),
                "a span holds whole characters");
    }
}
