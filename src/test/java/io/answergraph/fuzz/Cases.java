package io.answergraph.fuzz;

import java.util.List;

/** Inputs by number: a function of the seed and the number, whatever was made before. Immutable. */
final class Cases {
    /** One input of so many is made to be large, since it takes as long as hundreds of others. */
    private static final int LARGE = 100;

    private final long seed;
    private final List<Recipe> recipes;
    private final Recipe large;

    private Cases(long seed, List<Recipe> recipes, Recipe large) {
        this.seed = seed;
        this.recipes = recipes;
        this.large = large;
    }

    /**
     * Every recipe, those that look like documents more often.
     *
     * @param most characters in the part of a large input that makes it so
     */
    static Cases of(long seed, int most) {
        Samples samples = Samples.ofProject();
        Recipe damaged = new DamagedFile(samples);
        Recipe salad = new Salad(samples);
        Recipe text = new StrangeText(samples);
        Recipe records = new Records(samples);
        Recipe pages = new Pages(samples);
        Recipe repeated = new Repeated(samples, most / 30);
        Recipe nested = new Nested(most / 30);
        Recipe archives = new Archives(List.of(salad, text, records, pages));
        return new Cases(
                seed,
                List.of(
                        damaged, damaged, damaged, damaged, damaged, damaged, salad, salad, salad, salad, salad, salad,
                        text, text, text, text, records, records, records, pages, pages, pages, pages, repeated,
                        repeated, nested, archives, archives, archives),
                new Either("Large", List.of(new Repeated(samples, most), new Nested(most))));
    }

    Case of(long number) {
        Chance chance = new Chance(seed, number);
        Recipe recipe = chance.oneIn(LARGE) ? large : chance.of(recipes);
        return new Case(seed, number, recipe.name(), recipe.make(chance));
    }

    /** One of several recipes, under a name of its own. */
    private record Either(String name, List<Recipe> recipes) implements Recipe {
        @Override
        public Input make(Chance chance) {
            return chance.of(recipes).make(chance);
        }
    }
}
