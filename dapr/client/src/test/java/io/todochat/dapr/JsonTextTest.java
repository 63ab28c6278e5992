package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static final long SEED = 20_261_124;

    @Test
    void anObjectIsCutIntoTheTextsOfItsMembers() {
        assertThat(JsonText.members(" { \"a\" : 1 , \"b\":\"x\",\n\"c\":[1,{\"d\":2}], \"e\":null } "))
                .isEqualTo(Map.of("a", "1", "b", "\"x\"", "c", "[1,{\"d\":2}]", "e", "null"));
        assertThat(JsonText.members("{}")).isEmpty();
    }

    @Test
    void anArrayIsCutIntoTheTextsOfItsElements() {
        assertThat(JsonText.elements("[{\"a\":[]}, true,\"\",-1.5e3]"))
                .containsExactly("{\"a\":[]}", "true", "\"\"", "-1.5e3");
        assertThat(JsonText.elements(" [ ] ")).isEmpty();
    }

    @Test
    void signsInStringsEndNothing() {
        assertThat(JsonText.elements("[\"]\",\"\\\"}\",\"\\\\\",\",\\\\\\\"\"]"))
                .containsExactly("\"]\"", "\"\\\"}\"", "\"\\\\\"", "\",\\\\\\\"\"");
    }

    @Test
    void aStringSaysWhatWasWritten() {
        assertThat(JsonText.string("\"grüße €\"")).isEqualTo("grüße €");
        assertThat(JsonText.string("\"\\u003c\\\"\\n\\ud83d\\ude00\"")).isEqualTo("<\"\n😀");
        assertThat(JsonText.string("\"\"")).isEmpty();
    }

    @Test
    void whateverIsWrittenIsCutAsAParserReadsIt() {
        var random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            var array = array(random, 3);
            assertThat(JsonText.elements(array.toString()).stream().map(JsonTextTest::parse))
                    .isEqualTo(array);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1", "[1 2]", "[\"a]", "[{]", "[,1]", "[1,]", "7"})
    void whatCannotBeCutIsRefused(String json) {
        assertThatThrownBy(() -> JsonText.elements(json)).isInstanceOf(JsonException.class);
    }

    private static JsonValue parse(String json) {
        try (var reader = JsonText.JSON.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static JsonArray array(Random random, int depth) {
        var array = JsonText.JSON.createArrayBuilder();
        IntStream.range(0, random.nextInt(5)).forEach(n -> array.add(value(random, depth)));
        return array.build();
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> JsonText.JSON.createValue(text(random));
            case 1 -> JsonText.JSON.createValue(random.nextInt());
            case 2 -> List.of(JsonValue.NULL, JsonValue.TRUE, JsonValue.FALSE).get(random.nextInt(3));
            case 3 -> array(random, depth - 1);
            default ->
                JsonText.JSON
                        .createObjectBuilder()
                        .add(text(random), value(random, depth - 1))
                        .add("also", value(random, depth - 1))
                        .build();
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, 8)
                .mapToObj("\"\\{]},:€"::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
