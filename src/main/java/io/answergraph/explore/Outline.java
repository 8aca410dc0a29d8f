package io.answergraph.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The shape of a state on the map.
 *
 * @param x where a sign for the state stands, from the left
 * @param y the same, from the top
 * @param path SVG path data
 */
record Outline(String code, int x, int y, String path) {
    /** All that the map knows, by code. */
    static final List<Outline> ALL = read();

    private static List<Outline> read() {
        String name = "outlines.tsv";
        try (InputStream resource = Objects.requireNonNull(Outline.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new Outline(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
