package io.answergraph.fuzz;

import io.answergraph.model.CodePoints;
import io.answergraph.model.Document;
import io.answergraph.model.Passage;
import io.answergraph.model.Question;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds of every document, whatever it was read from. */
final class DocumentLaws {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Document document;
    private final String text;

    private DocumentLaws(Document document) {
        this.document = document;
        this.text = document.text();
    }

    /**
     * Checks them.
     *
     * @param source the decoded file that the document was read from, where that is sure
     * @throws BrokenLaw naming the first that does not hold
     */
    static void check(Document document, Optional<String> source) {
        DocumentLaws laws = new DocumentLaws(document);
        laws.names();
        laws.questions();
        source.ifPresent(laws::sourceMap);
    }

    private void names() {
        BrokenLaw.unless(ID.matcher(document.id().value()).matches(), "an id is made of slugs");
        BrokenLaw.unless(SHA256.matcher(document.sha256()).matches(), "a digest is 64 hex digits");
        BrokenLaw.unless(!document.title().isBlank(), "a title has words");
        BrokenLaw.unless(isUnicode(text), "a text has no half of a surrogate pair");
        BrokenLaw.unless(isUnicode(document.title()), "a title has no half of a surrogate pair");
        BrokenLaw.unless(document.origin().url().filter(url -> !isUnicode(url)).isEmpty(), "nor has an address");
        BrokenLaw.unless(
                document.origin().publisher().filter(name -> !isUnicode(name)).isEmpty(), "nor has a publisher");
        BrokenLaw.unless(
                !document.origin().path().contains("../")
                        && !document.origin().path().startsWith("/"),
                "a path does not climb");
    }

    /** Whether every surrogate has its other half, so that UTF-8 can say it. */
    static boolean isUnicode(String words) {
        return words.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private void questions() {
        BrokenLaw.unless(!document.questions().isEmpty(), "a document has a question");
        Set<Integer> numbers = new HashSet<>();
        int behind = 0;
        for (Question question : document.questions()) {
            BrokenLaw.unless(
                    question.number() > 0 && numbers.add(question.number()), "questions have numbers of their own");
            behind = inOrder(question.span(), behind);
            Span answer = question.answer().span();
            BrokenLaw.unless(answer.start() >= behind, "an answer comes behind its question");
            passages(answer, question.answer().passages());
            behind = inOrder(answer, behind);
        }
    }

    private int inOrder(Span span, int behind) {
        BrokenLaw.unless(span.start() >= behind && span.end() <= text.length(), "spans are in order and in the text");
        whole(span);
        return span.end();
    }

    /** No span begins or ends between the halves of a pair: its offset in code points would lie. */
    private void whole(Span span) {
        BrokenLaw.unless(!isInside(text, span.start()) && !isInside(text, span.end()), "a span holds whole characters");
    }

    static boolean isInside(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private void passages(Span outer, List<Passage> passages) {
        int behind = outer.start();
        for (Passage passage : passages) {
            BrokenLaw.unless(outer.contains(passage.span()), "a passage lies in what holds it");
            behind = inOrder(passage.span(), behind);
            if (passage instanceof Passage.ListItem item) {
                part(item, item.marker());
                part(item, item.body());
                item.label().ifPresent(label -> part(item, label));
                passages(item.span(), item.children());
            }
        }
    }

    private void part(Passage.ListItem item, Span part) {
        BrokenLaw.unless(item.span().contains(part), "marker, label and body lie in their item");
        whole(part);
    }

    private void sourceMap(String source) {
        if (!(document.origin().sourceMap() instanceof SourceMap.Assembled map)) {
            BrokenLaw.unless(text.equals(source), "the text of plain text is its file");
            return;
        }
        CodePoints codePoints = CodePoints.of(source);
        int length = source.codePointCount(0, source.length());
        int behind = 0;
        for (SourceMap.Run run : map.runs()) {
            BrokenLaw.unless(run.text().start() >= behind && run.text().end() <= text.length(), "runs are in order");
            BrokenLaw.unless(run.source().end() <= length, "a run lies in the file");
            if (run.literal()) {
                int from = codePoints.utf16(run.source().start());
                int to = codePoints.utf16(run.source().end());
                BrokenLaw.unless(
                        source.substring(from, to).equals(run.text().of(text)), "a literal run is the file's words");
            }
            behind = run.text().end();
        }
    }
}
