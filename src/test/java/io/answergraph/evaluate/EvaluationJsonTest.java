package io.answergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class EvaluationJsonTest {
    private final GoldFixture kitchen = new GoldFixture("The guild may lend an oven.");
    private final Evaluation evaluation = GoldFixture.evaluate(kitchen.gold(
                    kitchen.mention("oven", "Tool", "T1", "hedged"), kitchen.mention("guild", "Body", "B1", "asserted"))
            .found(kitchen.mention("oven", "Tool", "T1", "asserted")));

    private static JsonNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void every_rate_has_value_count_and_interval() throws JsonProcessingException {
        JsonNode recall = read(EvaluationJson.of(evaluation, false)).at("/scores/mentions/overall/relaxed/recall");
        assertThat(recall.get("value").asDouble()).isEqualTo(0.5);
        assertThat(recall.get("n").asInt()).isEqualTo(2);
        assertThat(recall.get("low").asDouble()).isEqualTo(Rate.of(1, 2).low());
        assertThat(recall.get("high").asDouble()).isEqualTo(Rate.of(1, 2).high());
    }

    @Test
    void the_value_of_a_rate_of_nothing_is_null() throws JsonProcessingException {
        JsonNode role = read(EvaluationJson.of(evaluation, false)).at("/scores/attributes/role");
        assertThat(role.get("value").isNull()).isTrue();
        assertThat(role.get("n").asInt()).isZero();
    }

    @Test
    void errors_are_there_where_they_are_wanted() throws JsonProcessingException {
        assertThat(read(EvaluationJson.of(evaluation, false)).has("errors")).isFalse();
        JsonNode errors = read(EvaluationJson.of(evaluation, true)).get("errors");
        assertThat(errors).hasSize(2);
        assertThat(errors.at("/0/kind").asText()).isEqualTo("MISSED");
        assertThat(errors.at("/0/context").asText()).isEqualTo("The [[guild]] may lend an oven.");
        assertThat(errors.at("/1/span/start").asInt()).isEqualTo(22);
    }
}
