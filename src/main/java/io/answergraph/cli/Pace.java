package io.answergraph.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * How far a piece of work is.
 *
 * @param work what is done, as {@code Reading}
 * @param unit of what is counted, in the plural; empty where nothing is
 * @param done how many of them are done
 * @param total how many there are; {@link #UNKNOWN} where nobody knows
 * @param spent since it began
 */
record Pace(String work, String unit, long done, long total, Duration spent) {
    static final long UNKNOWN = -1;

    private static final double MILLISECONDS = 1_000;

    double seconds() {
        return spent.toMillis() / MILLISECONDS;
    }

    /** Units a second so far; 0 before the first of them. */
    double rate() {
        return done == 0 ? 0 : done / Math.max(seconds(), 1 / MILLISECONDS);
    }

    /** Seconds that the rest will take if it goes on so; not to be asked where the total, or the rate, is unknown. */
    double remaining() {
        return (total - done) / rate();
    }

    boolean isCounted() {
        return !unit.isEmpty();
    }

    /** Whether {@link #remaining} may be asked for. */
    boolean isForeseeable() {
        return total != UNKNOWN && done > 0;
    }

    /** A line for a person, as {@code Reading: 550 of 916 files, 18.3 a second, 20 s left}. */
    String words() {
        if (!isCounted()) {
            return work;
        }
        String counted = work + ": " + done + (total == UNKNOWN ? "" : " of " + total) + " " + unit;
        String paced = done == 0 ? counted : counted + String.format(Locale.ROOT, ", %.1f a second", rate());
        return isForeseeable() ? paced + ", " + inWords(Math.round(remaining())) + " left" : paced;
    }

    private static String inWords(long seconds) {
        if (seconds < 100) {
            return seconds + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 100 ? minutes + " min" : String.format(Locale.ROOT, "%.1f h", minutes / 60.0);
    }
}
