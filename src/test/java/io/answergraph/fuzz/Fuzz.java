package io.answergraph.fuzz;

import java.nio.file.Path;

/** A long run, from the command line. */
public final class Fuzz {
    private static final Path KEPT = Path.of("target", "fuzz");
    private static final int BETWEEN_REPORTS = 50_000;
    private static final int MOST_READ = 200_000;
    private static final int MOST_EXTRACTED = 60_000;

    private Fuzz() {}

    /**
     * Ends with 1 if an input was not borne; the first of each kind is then in {@code target/fuzz}.
     *
     * @param args {@code readers} or {@code pipeline}, how many inputs, the seed and the number of the first input
     */
    public static void main(String[] args) {
        if (args.length != 4) {
            throw new IllegalArgumentException(
                    "Give readers or pipeline, how many inputs, the seed and the first number.");
        }
        boolean whole = args[0].equals("pipeline");
        long count = Long.parseLong(args[1]);
        long first = Long.parseLong(args[3]);
        Failures failures = new Failures(KEPT);
        Cases cases = Cases.of(Long.parseLong(args[2]), whole ? MOST_EXTRACTED : MOST_READ);
        try (Target target = whole ? new WholePipeline() : new Readers()) {
            Fuzzer fuzzer = new Fuzzer(cases, target, failures);
            Watchdog.start(fuzzer, failures);
            for (long number = first; number < first + count; number++) {
                fuzzer.take(number);
                if ((number - first + 1) % BETWEEN_REPORTS == 0) {
                    System.out.println(fuzzer.report());
                }
            }
            System.out.println(fuzzer.report());
        }
        System.exit(failures.isEmpty() ? 0 : 1);
    }
}
