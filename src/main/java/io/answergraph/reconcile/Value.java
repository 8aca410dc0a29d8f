package io.answergraph.reconcile;

import java.util.Comparator;

/** What a thing has for a property. Ordered by {@link #words}. */
public sealed interface Value extends Comparable<Value> {
    /** Something that has a name of its own. */
    record Thing(Named named) implements Value {
        @Override
        public String words() {
            return named.name();
        }
    }

    /** A text, or the IRI of something elsewhere. */
    record Text(String words) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {
        @Override
        public String words() {
            return Long.toString(number);
        }
    }

    /** Any other number. */
    record Real(double number) implements Value {
        @Override
        public String words() {
            return Double.toString(number);
        }
    }

    /** As it is shown. */
    String words();

    @Override
    default int compareTo(Value other) {
        return Comparator.comparing(Value::words).thenComparing(Value::toString).compare(this, other);
    }
}
