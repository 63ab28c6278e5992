package io.todochat.task.tasks.boundary;

import io.todochat.http.Problem;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** The body of a request as JSON. */
final class Body {

    /** What a merge patch is sent as (RFC 7396). */
    static final String MERGE_PATCH = "application/merge-patch+json";

    private Body() {}

    /** @throws jakarta.ws.rs.WebApplicationException 400, if it is no JSON object */
    static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text == null ? "" : text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw Problem.of(400, "unreadable", "The body is not a JSON object.")
                    .exception();
        }
    }
}
