package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OperationTest {

    private static final long SEED = 20_261_124;

    @Test
    void puttingHasNoCondition() {
        assertThat(Operation.put("key", "{\"a\":1}").toJson())
                .isEqualTo("{\"operation\":\"upsert\",\"request\":{\"key\":\"key\",\"value\":{\"a\":1}}}");
    }

    @Test
    void creatingIsForTheFirstWriteOnly() {
        assertThat(request(Operation.create("key", "1")))
                .isEqualTo(object("{\"key\":\"key\",\"value\":1,\"options\":{\"concurrency\":\"first-write\"}}"));
    }

    @Test
    void replacingNamesTheVersion() {
        assertThat(request(Operation.replace("key", "1", "v7")))
                .isEqualTo(object(
                        "{\"key\":\"key\",\"value\":1,\"etag\":\"v7\",\"options\":{\"concurrency\":\"first-write\"}}"));
    }

    @Test
    void aLimitedLifetimeIsGivenInSeconds() {
        assertThat(request(Operation.create("key", "1", Duration.ofHours(24))).getJsonObject("metadata"))
                .isEqualTo(object("{\"ttlInSeconds\":\"86400\"}"));
    }

    @Test
    void deletingHasNoCondition() {
        assertThat(Operation.delete("key").toJson())
                .isEqualTo("{\"operation\":\"delete\",\"request\":{\"key\":\"key\"}}");
    }

    @Test
    void anyKeyAndAnyTextComeThroughAsTheyAre() {
        var random = new Random(SEED);
        for (int turn = 0; turn < 1_000; turn++) {
            var key = anything(random);
            var text = anything(random);
            var etag = anything(random);

            var written = request(Operation.replace(key, Json.createValue(text).toString(), etag));

            assertThat(written.getString("key")).isEqualTo(key);
            assertThat(written.getString("value")).isEqualTo(text);
            assertThat(written.getString("etag")).isEqualTo(etag);
            assertThat(request(Operation.delete(key)).getString("key")).isEqualTo(key);
        }
    }

    /** Control characters, quotes and backslashes among others. */
    private static String anything(Random random) {
        return random.ints(random.nextInt(20), 0, random.nextBoolean() ? 128 : Character.MIN_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static JsonObject request(Operation operation) {
        return object(operation.toJson()).getJsonObject("request");
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
