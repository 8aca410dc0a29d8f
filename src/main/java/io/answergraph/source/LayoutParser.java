package io.answergraph.source;

import io.answergraph.model.Answer;
import io.answergraph.model.Passage;
import io.answergraph.model.Question;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines of any format to title, questions and passages. */
final class LayoutParser {
    private LayoutParser() {}

    static Layout parse(String text, List<Line> lines) {
        List<Asked> asked = QuestionFinder.find(text, lines);
        List<Line> before =
                asked.isEmpty() ? lines : lines.subList(0, asked.getFirst().line());
        boolean numbered = hasUniqueNumbers(asked);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int end = i + 1 < asked.size() ? asked.get(i + 1).line() : lines.size();
            Asked question = asked.get(i);
            questions.add(new Question(
                    numbered ? question.number() : i + 1,
                    question.span(),
                    answer(
                            text,
                            answerLines(text, question, lines.subList(question.line() + 1, end)),
                            question.span().end())));
        }
        return new Layout(TitleFinder.find(text, before), questions);
    }

    /** The passages of an answer that stands by itself, without its question. */
    static Answer answer(String text, List<Line> lines, int emptyAt) {
        List<Passage> passages = PassageBuilder.build(text, ItemSplitter.split(text, lines)).stream()
                .filter(passage -> !passage.span().isEmpty())
                .toList();
        Span span = passages.isEmpty()
                ? new Span(emptyAt, emptyAt)
                : passages.getFirst().span().cover(passages.getLast().span());
        return new Answer(span, passages);
    }

    /** The lines of an answer: what follows the question on its own line comes first, and {@code A:} is left out. */
    private static List<Line> answerLines(String text, Asked asked, List<Line> lines) {
        List<Line> answer = new ArrayList<>();
        if (!asked.rest().isEmpty()) {
            answer.add(Line.plain(asked.rest(), 0));
        }
        answer.addAll(lines);
        while (!answer.isEmpty()) {
            Line first = answer.getFirst();
            int start = QuestionPrefix.answer(text, first.span());
            if (start == first.span().start()) {
                break;
            }
            answer.removeFirst();
            Span rest = Words.trim(text, start, first.span().end());
            if (!rest.isEmpty()) {
                answer.addFirst(new Line(
                        rest,
                        first.indent(),
                        first.heading(),
                        first.gap(),
                        Marker.at(text, rest.start(), rest.end()),
                        first.strong()));
                break;
            }
        }
        return answer;
    }

    private static boolean hasUniqueNumbers(List<Asked> asked) {
        return asked.stream().allMatch(question -> question.number() > 0)
                && asked.stream().map(Asked::number).distinct().count() == asked.size();
    }
}
