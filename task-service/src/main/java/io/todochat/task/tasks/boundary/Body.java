package io.todochat.task.tasks.boundary;

import io.todochat.http.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Set;

/** The body of a request as JSON. */
public final class Body {

    /** What a merge patch is sent as (RFC 7396). */
    static final String MERGE_PATCH = "application/merge-patch+json";

    private Body() {}

    /**
     * The date in a body that may be missing.
     *
     * @return null where none was sent
     * @throws jakarta.ws.rs.WebApplicationException 400, if it is something else
     */
    static String until(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return until(object(text), "", Set.of());
    }

    /**
     * The same where more stands beside it.
     *
     * @param pointer where in the request it stands
     * @param others members that are read elsewhere
     */
    static String until(JsonObject json, String pointer, Set<String> others) {
        var members = new Members(json, pointer);
        members.refuseOthers(Set.of("until"), others);
        var until = members.text("until");
        members.requireNoFaults();
        return until;
    }

    /**
     * Reads it.
     *
     * @throws jakarta.ws.rs.WebApplicationException 400, if it is not one JSON object and nothing else
     */
    public static JsonObject object(String text) {
        try (var parser = Json.createParser(new StringReader(text == null ? "" : text))) {
            parser.next();
            var object = parser.getObject();
            if (!parser.hasNext()) {
                return object;
            }
        } catch (RuntimeException e) {
            // The parser has a kind of exception for each way in which a text can be too much for it.
        }
        throw Problem.of(400, "unreadable", "The body is not a JSON object.").exception();
    }
}
