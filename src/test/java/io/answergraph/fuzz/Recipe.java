package io.answergraph.fuzz;

/** A way to make hostile inputs. Stateless. */
interface Recipe {
    /** Makes one: the same whenever the choices are. */
    Input make(Chance chance);

    /** What it is called in reports. */
    default String name() {
        return getClass().getSimpleName();
    }
}
