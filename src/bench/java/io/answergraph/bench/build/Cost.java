package io.answergraph.bench.build;

import java.util.List;

/**
 * What a process took.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of all cores together, the virtual machine's own threads too
 * @param kilobytes of memory at most, heap and all; 0 if unknown
 */
record Cost(double wall, double processor, long kilobytes) {
    String toLine() {
        return wall + " " + processor + " " + kilobytes;
    }

    static Cost ofLine(String line) {
        List<String> parts = List.of(line.strip().split(" "));
        return new Cost(
                Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)), Long.parseLong(parts.get(2)));
    }
}
