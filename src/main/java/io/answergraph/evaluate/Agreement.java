package io.answergraph.evaluate;

/**
 * How far what was found agrees with the gold.
 *
 * @param precision share of the found that is in the gold
 * @param recall share of the gold that was found
 * @param f1 their harmonic mean
 */
public record Agreement(Rate precision, Rate recall, Rate f1) {
    static Agreement of(int matched, int found, int gold) {
        return new Agreement(Rate.of(matched, found), Rate.of(matched, gold), Rate.f1(matched, found, gold));
    }
}
