package io.todochat.dapr;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a language model. Nothing is remembered between two questions. Thread-safe. */
public final class Converser {

    /** What a model has to say here is short; more is not read. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private final ConversationApi api;
    private final String component;

    /**
     * A model.
     *
     * @param component name of the Dapr component
     * @param limit how long an answer may take
     */
    public Converser(Sidecar sidecar, String component, Duration limit) {
        this.api = sidecar.api(ConversationApi.class, limit);
        this.component = component;
    }

    /**
     * What a model is to fill in.
     *
     * @param name letters, digits, {@code _}
     * @param parameters as a JSON Schema
     */
    public record Tool(String name, String description, JsonObject parameters) {}

    /**
     * Has a model call a tool.
     *
     * @param instructions from us
     * @param message what they are about
     * @return the parameters with which it calls it, of which nothing is checked; empty if it does not call it, or with
     *     what is no object
     * @throws SidecarUnavailable if there is no answer in time, a refusal, or an answer that cannot be read
     */
    public Optional<JsonObject> call(Tool tool, String instructions, String message) {
        var request = request(tool, instructions, message).toString();
        try (var answer = api.converse(component, request)) {
            if (answer.getStatus() >= 300) {
                throw unavailable(answer.getStatus());
            }
            return arguments(read(answer), tool);
        } catch (ProcessingException | IOException | JsonException | ClassCastException e) {
            // Only what kind of failure it was: its text may be about what was said.
            throw unavailable(e.getClass().getSimpleName());
        }
    }

    private SidecarUnavailable unavailable(Object what) {
        return new SidecarUnavailable("conversation with " + component + ": " + what);
    }

    private static JsonObject request(Tool tool, String instructions, String message) {
        var messages = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("ofSystem", content(instructions)))
                .add(Json.createObjectBuilder().add("ofUser", content(message)));
        var function = Json.createObjectBuilder()
                .add("name", tool.name())
                .add("description", tool.description())
                .add("parameters", tool.parameters());
        return Json.createObjectBuilder()
                .add("inputs", array(Json.createObjectBuilder().add("messages", messages)))
                .add("tools", array(Json.createObjectBuilder().add("function", function)))
                .add("toolChoice", "required")
                .build();
    }

    private static JsonObjectBuilder content(String text) {
        return Json.createObjectBuilder()
                .add("content", array(Json.createObjectBuilder().add("text", text)));
    }

    private static JsonArrayBuilder array(JsonObjectBuilder element) {
        return Json.createArrayBuilder().add(element);
    }

    private static JsonObject read(Response answer) throws IOException {
        var bytes = answer.readEntity(InputStream.class).readNBytes(LONGEST_ANSWER + 1);
        if (bytes.length > LONGEST_ANSWER) {
            throw new IOException("too long");
        }
        return object(bytes);
    }

    private static JsonObject object(byte[] text) {
        try (var reader = JsonText.JSON.createReader(new ByteArrayInputStream(text))) {
            return reader.readObject();
        }
    }

    /** Of the first call of that tool. */
    private static Optional<JsonObject> arguments(JsonObject answer, Tool tool) {
        return objects(answer, "outputs")
                .flatMap(output -> objects(output, "choices"))
                .map(choice -> choice.getOrDefault("message", JsonValue.EMPTY_JSON_OBJECT)
                        .asJsonObject())
                .flatMap(message -> objects(message, "toolCalls"))
                .map(call -> call.getOrDefault("function", JsonValue.EMPTY_JSON_OBJECT)
                        .asJsonObject())
                .filter(function -> function.getString("name", "").equals(tool.name()))
                .findFirst()
                .flatMap(function -> written(function.getString("arguments", "")));
    }

    private static Stream<JsonObject> objects(JsonObject in, String name) {
        return in.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject);
    }

    private static Optional<JsonObject> written(String arguments) {
        try {
            return Optional.of(object(arguments.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }
}
