package io.todochat.http;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type a URN that clients can tell the kind by
 * @param title the kind in words
 * @param detail what is wrong here and what to do
 * @param errors what is wrong with single fields; null where it is about none
 */
public record Problem(String type, String title, int status, String detail, List<Field> errors) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with a field.
     *
     * @param field its name in the request
     */
    public record Field(String field, String detail) {}

    /**
     * A problem about the request as a whole.
     *
     * @param kind the last part of the type: lower-case words joined by hyphens
     */
    public static Problem of(int status, String kind, String detail) {
        return new Problem("urn:todochat:problem:" + kind, title(kind), status, detail, null);
    }

    /** A problem with one field of the request. */
    public static Problem inField(String field, String detail) {
        return new Problem(
                "urn:todochat:problem:invalid-field",
                title("invalid-field"),
                400,
                "The request has a field that cannot be accepted.",
                List.of(new Field(field, detail)));
    }

    /** The answer that carries it. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static String title(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
    }
}
