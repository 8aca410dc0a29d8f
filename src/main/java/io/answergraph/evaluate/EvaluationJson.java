package io.answergraph.evaluate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** An evaluation as JSON: {@code documents}, {@code scores} and, where wanted, {@code errors}. */
public final class EvaluationJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule().addSerializer(new RateSerializer()))
            .build();

    private EvaluationJson() {}

    /**
     * Rates are objects of {@code value}, {@code n}, {@code low} and {@code high}; the value of a rate of nothing is null.
     * Ends without a line break.
     */
    public static String of(Evaluation evaluation, boolean withErrors) {
        ObjectNode root = JSON.createObjectNode();
        root.set("documents", JSON.valueToTree(evaluation.documents()));
        root.set("scores", JSON.valueToTree(evaluation.scores()));
        if (withErrors) {
            root.set("errors", JSON.valueToTree(evaluation.disagreements()));
        }
        return root.toPrettyString();
    }

    private static final class RateSerializer extends StdSerializer<Rate> {
        private static final long serialVersionUID = 1L;

        RateSerializer() {
            super(Rate.class);
        }

        @Override
        public void serialize(Rate rate, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            if (rate.isDefined()) {
                json.writeNumberField("value", rate.value());
            } else {
                json.writeNullField("value");
            }
            json.writeNumberField("n", rate.n());
            json.writeNumberField("low", rate.low());
            json.writeNumberField("high", rate.high());
            json.writeEndObject();
        }
    }
}
