package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Memory memory = new Memory();

    @Test
    void a_thing_is_worked_out_once_for_each_type_and_each_thing_it_is_of() {
        assertThat(memory.once(String.class, "a", () -> "first")).isEqualTo("first");
        assertThat(memory.once(String.class, "a", () -> "second")).isEqualTo("first");
        assertThat(memory.once(String.class, "b", () -> "third")).isEqualTo("third");
        assertThat(memory.once(Integer.class, "a", () -> 4)).isEqualTo(4);
    }

    @Test
    void what_could_not_be_worked_out_is_tried_again() {
        assertThatThrownBy(() -> memory.once(String.class, () -> {
                    throw new QueryException("too slow");
                }))
                .isInstanceOf(QueryException.class);
        assertThat(memory.once(String.class, () -> "now")).isEqualTo("now");
    }

    @Test
    void a_thing_may_be_worked_out_of_others() {
        assertThat(memory.once(String.class, () -> "of " + memory.once(Integer.class, () -> 1)))
                .isEqualTo("of 1");
    }

    @Test
    void many_who_ask_at_once_get_the_same() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        AtomicInteger works = new AtomicInteger();
        Callable<Object> asking = () -> {
            all.countDown();
            all.await();
            return memory.once(Object.class, () -> {
                works.incrementAndGet();
                return new Object();
            });
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Object>> answers =
                    threads.invokeAll(Stream.generate(() -> asking).limit(8).toList());
            for (Future<Object> answer : answers) {
                assertThat(answer.get()).isSameAs(answers.getFirst().get());
            }
        }
        assertThat(works).hasValue(1);
    }
}
