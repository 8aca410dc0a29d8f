package io.answergraph.bench;

import io.answergraph.model.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes up documents of questions and answers: from the labels, names and templates of an ontology and a small grammar, none
 * of it from any real page. They vary in subject, bodies, labels, sentences and layout, so that next to no sentence repeats.
 *
 * <p>The document of a number is a pure function of ontology, seed and number: any part of a corpus can be made by itself,
 * on any machine, in any order. Immutable, safe to share between threads.
 */
public final class DocumentGenerator {
    private static final int QUESTIONS = 20;
    /** Keeps the sequences of neighbouring numbers apart: the golden ratio's 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final List<String> KINDS =
            List.of("factor", "industry", "service", "agency", "advice", "factor", "service", "agency", "other");

    private final Phrases phrases;
    private final long seed;

    /**
     * A document made up.
     *
     * @param name a file's name, unique within a corpus, which ends in {@code .txt}
     * @param text plain text, lines ended by a line feed
     */
    public record Generated(String name, String text) {}

    public DocumentGenerator(Ontology ontology, long seed) {
        this.phrases = Phrases.of(ontology);
        this.seed = seed;
    }

    /** Documents from {@code first} on, without end, made as they are asked for. */
    public Stream<Generated> from(long first) {
        return LongStream.iterate(first, number -> number + 1).mapToObj(this::document);
    }

    /** The document of that number, of about 40 kB. */
    public Generated document(long number) {
        Writer writer = new Writer(phrases, new Random((seed ^ (number + 1)) * SPREAD));
        StringBuilder text = new StringBuilder(writer.sentence("title")).append("\n\n");
        for (int question = 1; question <= QUESTIONS; question++) {
            String kind = KINDS.get((question - 1) % KINDS.size());
            text.append(question)
                    .append(". ")
                    .append(writer.sentence("question-" + kind))
                    .append("\n\n");
            answer(writer, kind, text);
        }
        String about = writer.subject().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new Generated("%08d-%s.txt".formatted(number, about), text.toString());
    }

    /** A paragraph, then as a rule a list with its lead-in, then as often as not a closing paragraph. */
    private static void answer(Writer writer, String kind, StringBuilder text) {
        text.append(paragraph(writer, kind, writer.between(1, 4))).append("\n\n");
        if (writer.between(1, 5) > 1) {
            text.append(writer.sentence("lead-" + kind)).append("\n\n");
            text.append(writer.pick(List.of(Layout.values())).list(items(writer, kind)))
                    .append("\n\n");
        }
        if (writer.between(1, 2) == 1) {
            text.append(writer.sentence("close")).append("\n\n");
        }
    }

    private static List<String> items(Writer writer, String kind) {
        boolean labelled = writer.between(1, 4) > 1;
        List<String> items = new ArrayList<>();
        int count = writer.between(3, 7);
        for (int i = 0; i < count; i++) {
            String body = paragraph(writer, kind, writer.between(1, 2));
            items.add(labelled ? writer.label("label-" + kind) + ": " + body : body);
        }
        return items;
    }

    /** Sentences that name things with up to three behind each that name none: as much is named, then, as on published pages. */
    private static String paragraph(Writer writer, String kind, int sentences) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            paragraph.append(i == 0 ? "" : " ").append(writer.sentence("say-" + kind));
            int plain = writer.between(0, 3);
            for (int each = 0; each < plain; each++) {
                paragraph.append(" ").append(writer.sentence("say-plain"));
            }
        }
        return paragraph.toString();
    }
}
