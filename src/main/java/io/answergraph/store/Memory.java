package io.answergraph.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from one state of a graph and is the same for all who read that state, each thing once. It lasts as long
 * as the state is the latest, so what is put here should grow with the vocabulary or the number of documents and not with their
 * words. Safe for use by many threads: who asks for what another works out waits for it, within their own time.
 */
public final class Memory {
    private final Map<Key, Place> places = new ConcurrentHashMap<>();

    private record Key(Class<?> type, Object of) {}

    /**
     * What is remembered, or else what {@code work} gives, from now on. If it throws, nothing is remembered and the next who
     * asks tries again.
     *
     * @param type of the thing; each kind of thing has a type of its own
     * @param of what it is about, where there are several of the type; equal values are the same place
     * @param work reads the graph; what it gives must be immutable and must not read on. It may ask for other things, not for
     *     itself
     */
    public <T> T once(Class<T> type, Object of, Supplier<T> work) {
        return type.cast(
                places.computeIfAbsent(new Key(type, of), key -> new Place()).once(work));
    }

    /** The same for the only thing of its type. */
    public <T> T once(Class<T> type, Supplier<T> work) {
        return once(type, "", work);
    }

    private static final class Place {
        private @Nullable Object thing;

        synchronized Object once(Supplier<?> work) {
            Object known = thing;
            if (known == null) {
                known = work.get();
                thing = known;
            }
            return known;
        }
    }
}
