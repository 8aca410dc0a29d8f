package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Items counted in words: {@code First, ... Second, ... Finally, ...}, in one paragraph or over several. At least a first
 * and a second are needed; a lone {@code firstly} is a manner of speaking.
 */
final class OrdinalWords {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Pattern WORD = Pattern.compile(
            "(?<=[.;:!?]\\s|^)(?:and\\s)?(?:(" + String.join("|", ORDINALS)
                    + ")(ly)?(?: of all| and foremost)?|(finally|lastly|last))(,\\s|\\s)",
            Pattern.CASE_INSENSITIVE);

    private final String text;

    OrdinalWords(String text) {
        this.text = text;
    }

    private record Place(int line, Marker marker, int ordinal) {}

    List<Line> split(List<Line> lines) {
        List<Place> places = counted(places(lines));
        if (places.isEmpty()) {
            return lines;
        }
        Map<Integer, List<Place>> byLine = places.stream().collect(Collectors.groupingBy(Place::line));
        List<Line> split = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {

            splitLine(lines.get(i), byLine.getOrDefault(i, List.of()), split);
        }
        return split;
    }

    private void splitLine(Line line, List<Place> places, List<Line> to) {
        int start = line.span().start();
        for (int i = 0; i <= places.size(); i++) {
            int end = i < places.size()
                    ? places.get(i).marker.span().start()
                    : line.span().end();
            Span span = Words.trim(text, start, end);
            Optional<Marker> marker = i == 0 ? line.marker() : Optional.of(places.get(i - 1).marker);
            if (!span.isEmpty()) {
                to.add(new Line(
                        span,
                        line.indent(),
                        line.heading(),
                        i == 0 && line.gap(),
                        marker,
                        i == 0 ? line.strong() : Optional.empty()));
            }
            start = end;
        }
    }

    /** Ordinal words at the start of sentences of lines without marker. {@code last} words have ordinal 0. */
    private List<Place> places(List<Line> lines) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.marker().isPresent() || line.isHeading()) {
                continue;
            }
            Matcher matcher =
                    WORD.matcher(text).region(line.span().start(), line.span().end());
            matcher.useAnchoringBounds(true).useTransparentBounds(false);
            while (matcher.find()) {
                boolean comma = matcher.group(4).startsWith(",");
                boolean adverb = matcher.group(2) != null;
                if (comma || adverb) {
                    String word = matcher.group(1);
                    int ordinal = word == null ? 0 : ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
                    Span span = new Span(matcher.start(), matcher.start(4));
                    places.add(new Place(i, Marker.word(span, matcher.end(), ordinal), ordinal));
                }
            }
        }
        return places;
    }

    /** The runs among them that count from first to at least second. */
    private static List<Place> counted(List<Place> places) {
        List<Place> counted = new ArrayList<>();
        List<Place> run = new ArrayList<>();
        for (Place place : places) {
            if (place.ordinal == 1) {
                close(run, counted);
                run.add(place);
            } else if (place.ordinal == run.size() + 1 && !run.isEmpty()) {
                run.add(place);
            } else if (place.ordinal == 0 && run.size() >= 2) {
                Marker last = Marker.word(place.marker.span(), place.marker.content(), run.size() + 1);
                run.add(new Place(place.line, last, run.size() + 1));
                close(run, counted);
            }
        }
        close(run, counted);
        return counted;
    }

    private static void close(List<Place> run, List<Place> counted) {
        if (run.size() >= 2) {
            counted.addAll(run);
        }
        run.clear();
    }
}
