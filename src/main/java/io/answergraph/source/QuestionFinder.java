package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the lines that ask. A document has one way of setting its questions off: announced ({@code Q:}), numbered, headings,
 * emphasised, or plain lines; the first of these that carries the document is taken.
 */
final class QuestionFinder {
    /** In characters; what is longer is prose that ends in a question. */
    private static final int LONGEST = 600;

    private final String text;
    private final List<Line> lines;

    private QuestionFinder(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    static List<Asked> find(String text, List<Line> lines) {
        return new QuestionFinder(text, lines).find();
    }

    private List<Asked> find() {
        List<Asked> announced = announced();
        List<Asked> numbered = NumberedQuestions.among(numberedCandidates(), text, lines);
        List<Asked> headings = headings();
        if (!announced.isEmpty() && announced.size() * 2 >= numbered.size()) {
            return announced;
        }
        if (headings.size() > numbered.size()) {
            return headings;
        }
        List<Asked> strong = numbered.size() > 2 ? List.of() : strong();
        List<Asked> plain = numbered.size() > 2 || !strong.isEmpty() ? List.of() : plain();
        return largest(numbered, strong, plain);
    }

    @SafeVarargs
    private static List<Asked> largest(List<Asked>... found) {
        List<Asked> largest = found[0];
        for (List<Asked> other : found) {
            largest = other.size() > 2 * largest.size() || largest.isEmpty() ? other : largest;
        }
        return largest;
    }

    /** {@code Q: ...} and {@code Question 3: ...}; the words may stand on the line below. */
    private List<Asked> announced() {
        List<Asked> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).content();
            Optional<QuestionPrefix> prefix = QuestionPrefix.question(text, line);
            if (prefix.isEmpty()) {
                continue;
            }
            Span words = Words.trim(text, Math.min(prefix.get().content(), line.end()), line.end());
            int number = prefix.get().number();
            if (words.isEmpty() && i + 1 < lines.size()) {
                i++;
                words = lines.get(i).content();
            }
            if (Words.asks(text, words)
                    || text.substring(words.start(), words.end()).contains("?")) {
                found.add(asked(i, number, words));
            }
        }
        return found;
    }

    /** Splits an answer off that stands on the same line. */
    private Asked asked(int line, int number, Span words) {
        int mark = text.indexOf('?', words.start());
        boolean split = mark >= 0 && mark + 1 < words.end() && !Words.asks(text, words);
        Span question = split ? new Span(words.start(), mark + 1) : words;
        Span rest = split ? Words.trim(text, mark + 1, words.end()) : new Span(words.end(), words.end());
        return new Asked(line, number, Words.trimMarkup(text, question), rest);
    }

    private List<Asked> numberedCandidates() {
        List<Asked> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int number = line.marker().map(Marker::decimal).orElse(0);
            if (number > 0 && isQuestion(line)) {
                found.add(unnumbered(i, number));
            }
        }
        return found;
    }

    private List<Asked> headings() {
        List<Asked> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isHeading() && isQuestion(lines.get(i))) {
                found.add(
                        unnumbered(i, lines.get(i).marker().map(Marker::decimal).orElse(0)));
            }
        }
        Map<Integer, Long> levels = found.stream()
                .collect(Collectors.groupingBy(asked -> lines.get(asked.line()).heading(), Collectors.counting()));
        int highest = levels.keySet().stream().min(Comparator.naturalOrder()).orElse(0);
        boolean title = levels.size() > 1 && levels.getOrDefault(highest, 0L) == 1;
        return found.stream()
                .filter(asked -> !title || lines.get(asked.line()).heading() != highest)
                .toList();
    }

    /** Lines that are emphasised as a whole. */
    private List<Asked> strong() {
        List<Asked> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Span content = line.content();
            boolean emphasised = line.strong()
                            .filter(span -> span.end() >= content.end() - 1)
                            .isPresent()
                    || !Words.trimMarkup(text, content).equals(Words.trim(text, content.start(), content.end()));
            if (emphasised && isQuestion(line)) {
                found.add(unnumbered(i, 0));
            }
        }
        return found;
    }

    private List<Asked> plain() {
        List<Asked> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean candidate = line.marker().isEmpty() && isQuestion(line);
            boolean single = candidate
                    && text.indexOf('?', line.span().start()) >= line.span().end() - 3;
            if (single && Character.isUpperCase(text.charAt(line.span().start()))) {
                found.add(unnumbered(i, 0));
            }
        }
        return found;
    }

    private boolean isQuestion(Line line) {
        return line.span().length() <= LONGEST && Words.asks(text, line.content());
    }

    private Asked unnumbered(int line, int number) {
        Span content = lines.get(line).content();
        return new Asked(line, number, Words.trimMarkup(text, content), new Span(content.end(), content.end()));
    }
}
