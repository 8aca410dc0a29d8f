package io.answergraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PipelineVersionTest {
    @Test
    void the_version_is_a_digest_that_the_build_made() {
        assertThat(Pipeline.VERSION).matches("[0-9a-f]{64}");
    }
}
