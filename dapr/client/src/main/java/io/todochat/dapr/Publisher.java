package io.todochat.dapr;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Publishes CloudEvents of our own. Thread-safe. */
public final class Publisher {

    private static final String CLOUD_EVENT = "application/cloudevents+json";

    private final PublishApi api;
    private final String pubsub;

    /** @param pubsub name of the Dapr component */
    public Publisher(Sidecar sidecar, String pubsub) {
        this.api = sidecar.api(PublishApi.class);
        this.pubsub = pubsub;
    }

    /**
     * An event on its way.
     *
     * @param key of the partition; events of one key keep their order only if each is awaited before the next
     * @param event a CloudEvent with an id
     */
    public record Letter(String key, JsonObject event) {}

    /**
     * Publishes letters, at most one of a key in a call (Kafka keeps order for awaited letters only).
     *
     * @return which of them the broker acknowledged, by index; the others may have arrived all the same
     */
    public Set<Integer> publish(String topic, List<Letter> letters) {
        try (var answer = api.publish(pubsub, topic, entries(letters).build().toString())) {
            var failed = answer.getStatus() < 300 ? Set.<Integer>of() : failed(answer, letters.size());
            return IntStream.range(0, letters.size())
                    .boxed()
                    .filter(index -> !failed.contains(index))
                    .collect(Collectors.toSet());
        } catch (ProcessingException e) {
            return Set.of();
        }
    }

    private static JsonArrayBuilder entries(List<Letter> letters) {
        var entries = Json.createArrayBuilder();
        for (int index = 0; index < letters.size(); index++) {
            entries.add(Json.createObjectBuilder()
                    .add("entryId", Integer.toString(index))
                    .add("event", letters.get(index).event())
                    .add("contentType", CLOUD_EVENT)
                    .add(
                            "metadata",
                            Json.createObjectBuilder()
                                    .add("partitionKey", letters.get(index).key())));
        }
        return entries;
    }

    private static Set<Integer> failed(Response answer, int letters) {
        var all = IntStream.range(0, letters).boxed().collect(Collectors.toSet());
        try (JsonReader reader = Json.createReader(new StringReader(answer.readEntity(String.class)))) {
            var entries = reader.readObject().getJsonArray("failedEntries");
            return entries == null
                    ? all
                    : entries.getValuesAs(JsonObject.class).stream()
                            .map(entry -> Integer.valueOf(entry.getString("entryId")))
                            .collect(Collectors.toSet());
        } catch (JsonException e) {
            return all;
        }
    }
}
