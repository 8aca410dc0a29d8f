package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {
    @Test
    void a_full_disk_is_remembered_behind_a_print_stream() {
        WatchedOutput watched = writing(failing("No space left on device"));
        assertThat(watched.isBroken()).isTrue();
        assertThat(watched.reason()).isEqualTo("No space left on device");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_failure() {
        assertThat(writing(failing("Broken pipe")).isBroken()).isFalse();
    }

    @Test
    void what_is_written_arrives() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(writing(bytes).isBroken()).isFalse();
        assertThat(bytes).hasToString("facts\n");
    }

    private static WatchedOutput writing(OutputStream to) {
        WatchedOutput watched = new WatchedOutput(to);
        PrintStream out = new PrintStream(watched, false, UTF_8);
        out.print("facts\n");
        out.flush();
        return watched;
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
