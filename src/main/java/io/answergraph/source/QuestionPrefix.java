package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that announce a question or an answer: {@code Question 3:}, {@code Q3.}, {@code Q:}, {@code A:}.
 *
 * @param number as written; 0 where there is none
 * @param content where the words behind it begin
 */
record QuestionPrefix(int number, int content) {
    private static final Pattern QUESTION = Pattern.compile(
            "[*_]{0,3}(?:question|q)\\s{0,3}(?:no\\.?\\s?|#)?(?:\\.\\s?)?(\\d{1,3})?[*_]{0,3}\\s{0,2}(?:[:.)]|\\s[-–—]\\s)[*_]{0,3}\\s{0,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile(
            "[*_]{0,3}(?:answer|a)\\s{0,3}(?:\\d{1,3})?[*_]{0,3}\\s{0,2}(?:[:.)]|\\s[-–—]\\s)[*_]{0,3}\\s{0,4}",
            Pattern.CASE_INSENSITIVE);

    static boolean isPrefixed(String text, Span span) {
        return question(text, span).isPresent();
    }

    static Optional<QuestionPrefix> question(String text, Span span) {
        Matcher matcher = QUESTION.matcher(text).region(span.start(), span.end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int number = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return Optional.of(new QuestionPrefix(number, matcher.end()));
    }

    /** Where the answer's words begin: behind {@code A:} if the span opens with it, else at its start. */
    static int answer(String text, Span span) {
        Matcher matcher = ANSWER.matcher(text).region(span.start(), span.end());
        return matcher.lookingAt() ? matcher.end() : span.start();
    }
}
