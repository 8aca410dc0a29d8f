package io.answergraph.extract;

import io.answergraph.model.Frame;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from a question's words what its answer lists. */
final class FrameClassifier {
    /** Questions longer than this are judged by their beginning, so that no pattern can run for long. */
    private static final int LONGEST = 2_000;

    private final Map<Frame, List<Pattern>> patterns = new LinkedHashMap<>();

    FrameClassifier(List<Frame> frames) {
        frames.stream()
                .sorted(Comparator.comparingInt(Frame::priority).reversed().thenComparing(Frame::id))
                .forEach(frame -> patterns.put(
                        frame,
                        frame.patterns().stream()
                                .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                                .toList()));
    }

    Optional<Frame> classify(String question) {
        String asked = question.substring(0, Math.min(LONGEST, question.length()));
        return patterns.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(p -> p.matcher(asked).find()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
