package io.todochat.dapr;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Publishes CloudEvents of our own. Thread-safe. */
public final class Publisher {

    private static final String CLOUD_EVENT = "application/cloudevents+json";

    /** In UTF-8 they are three times as many bytes at most, and a call takes 4 MiB. */
    static final int CHARACTERS_A_CALL = 1024 * 1024;

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
     * @param event the JSON text of a CloudEvent with an id
     */
    public record Letter(String key, String event) {}

    /**
     * Publishes letters, in as many calls as they need. Where their order matters, at most one of a key at once: it is
     * kept for awaited ones only.
     *
     * @return which of them the broker acknowledged, by index; the others may have arrived all the same
     */
    public Set<Integer> publish(String topic, List<Letter> letters) {
        var acknowledged = new HashSet<Integer>();
        var from = 0;
        try {
            for (var some : calls(letters)) {
                for (int index : call(topic, some)) {
                    acknowledged.add(from + index);
                }
                from += some.size();
            }
        } catch (ProcessingException e) {
            // No answer: to wait for one to each further call would take long.
        }
        return acknowledged;
    }

    /** As few calls as there can be, in order; a letter that is too large by itself is for the broker to refuse. */
    static List<List<Letter>> calls(List<Letter> letters) {
        var calls = new ArrayList<List<Letter>>();
        var characters = 0;
        for (var letter : letters) {
            var length = letter.event().length();
            if (calls.isEmpty() || characters + length > CHARACTERS_A_CALL) {
                calls.add(new ArrayList<>());
                characters = 0;
            }
            calls.getLast().add(letter);
            characters += length;
        }
        return calls;
    }

    private Set<Integer> call(String topic, List<Letter> letters) {
        try (var answer = api.publish(pubsub, topic, entries(letters))) {
            var failed = answer.getStatus() < 300 ? Set.<Integer>of() : failed(answer, letters.size());
            return IntStream.range(0, letters.size())
                    .boxed()
                    .filter(index -> !failed.contains(index))
                    .collect(Collectors.toSet());
        }
    }

    /** The events are text already, and need not be read to be put together. */
    private static String entries(List<Letter> letters) {
        return IntStream.range(0, letters.size())
                .mapToObj(index -> "{\"entryId\":\"" + index
                        + "\",\"contentType\":\"" + CLOUD_EVENT
                        + "\",\"metadata\":{\"partitionKey\":"
                        + JsonText.JSON.createValue(letters.get(index).key())
                        + "},\"event\":" + letters.get(index).event() + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Set<Integer> failed(Response answer, int letters) {
        var all = IntStream.range(0, letters).boxed().collect(Collectors.toSet());
        try (JsonReader reader = JsonText.JSON.createReader(new StringReader(answer.readEntity(String.class)))) {
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
