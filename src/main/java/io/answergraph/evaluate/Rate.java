package io.answergraph.evaluate;

/**
 * A share, with how many things it is a share of, and the 95% interval in which the share of all such things lies.
 *
 * @param value from 0 to 1; not a number where {@code n} is 0
 * @param n things counted; for an F1 the distinct ones, that is gold and found together, matches counted once
 * @param low lower end of the interval; 0 where {@code n} is 0
 * @param high upper end of the interval; 1 where {@code n} is 0
 */
public record Rate(double value, int n, double low, double high) {
    /** The normal quantile at 0.975. */
    private static final double Z = 1.959963984540054;

    /** Nothing is known of a share of nothing. */
    static final Rate NONE = new Rate(Double.NaN, 0, 0, 1);

    /** A proportion with its Wilson score interval (Wilson 1927, without continuity correction). */
    static Rate of(int successes, int n) {
        if (successes < 0 || successes > n) {
            throw new IllegalArgumentException(successes + " of " + n);
        }
        if (n == 0) {
            return NONE;
        }
        double share = (double) successes / n;
        double scale = 1 + Z * Z / n;
        double centre = (share + Z * Z / (2 * n)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == n ? 1 : Math.min(1, centre + half);
        return new Rate(share, n, low, high);
    }

    /**
     * An F1. The share {@code j} of matches among all distinct things is a proportion, and F1 is {@code 2j / (1 + j)}, which
     * grows with it: so the ends of its Wilson interval are mapped likewise.
     */
    static Rate f1(int matched, int found, int gold) {
        Rate share = of(matched, found + gold - matched);
        return share.isDefined()
                ? new Rate(2.0 * matched / (found + gold), share.n, f1(share.low), f1(share.high))
                : NONE;
    }

    private static double f1(double share) {
        return 2 * share / (1 + share);
    }

    /** Whether there was anything to count. */
    public boolean isDefined() {
        return n > 0;
    }
}
