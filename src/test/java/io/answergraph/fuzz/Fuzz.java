package io.answergraph.fuzz;

import io.answergraph.Pipeline;
import java.nio.file.Path;
import java.util.function.Supplier;

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
     * @param args {@code readers} or {@code pipeline}, how many inputs, the seed, the number of the first input, and how many
     *     threads take them
     */
    public static void main(String[] args) {
        if (args.length != 5) {
            throw new IllegalArgumentException(
                    "Give readers or pipeline, how many inputs, the seed, the first number and how many threads.");
        }
        boolean whole = args[0].equals("pipeline");
        long count = Long.parseLong(args[1]);
        long first = Long.parseLong(args[3]);
        Cases cases = Cases.of(Long.parseLong(args[2]), whole ? MOST_EXTRACTED : MOST_READ);
        Tallies tallies = new Tallies();
        Failures failures = new Failures(KEPT);
        Crew crew = new Crew(Integer.parseInt(args[4]), targets(whole), cases, tallies, failures);
        crew.take(first, first + count, number -> {
            if ((number - first + 1) % BETWEEN_REPORTS == 0) {
                report(tallies, failures);
            }
        });
        report(tallies, failures);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private static Supplier<Target> targets(boolean whole) {
        if (!whole) {
            return Readers::new;
        }
        Pipeline shared = WholePipeline.pipeline();
        return () -> new WholePipeline(shared);
    }

    private static void report(Tallies tallies, Failures failures) {
        System.out.print(tallies.table());
        failures.lines().forEach(System.out::println);
        System.out.println();
    }
}
