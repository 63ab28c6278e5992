package io.todochat.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type a URN that clients can tell the kind by
 * @param title the kind in words
 * @param detail what is wrong here and what to do
 * @param errors what is wrong with single fields; null where it is about none
 * @param current the state that stands in the way, as a reading would show it; null where there is none
 */
public record Problem(String type, String title, int status, String detail, List<Field> errors, Object current) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String INVALID = "invalid-field";

    /**
     * What is wrong with a field.
     *
     * @param field its name in the request, or a JSON Pointer into the body, as {@code /checklist/3/title}
     * @param position the character of a text at which it is wrong, the first one being 0; null where there is none
     */
    public record Field(String field, String detail, Integer position) {

        /** A field that is wrong as a whole. */
        public Field(String field, String detail) {
            this(field, detail, null);
        }
    }

    /**
     * A problem about the request as a whole.
     *
     * @param kind the last part of the type: lower-case words joined by hyphens
     */
    public static Problem of(int status, String kind, String detail) {
        return new Problem("urn:todochat:problem:" + kind, title(kind), status, detail, null, null);
    }

    /** A problem with one field of the request. */
    public static Problem inField(String field, String detail) {
        return inFields(List.of(new Field(field, detail)));
    }

    /** A problem with some fields of the request. */
    public static Problem inFields(List<Field> errors) {
        return inFields(400, errors);
    }

    /** A problem with some fields of the request, which is refused with that status. */
    public static Problem inFields(int status, List<Field> errors) {
        var detail = errors.size() == 1
                ? "The request has a field that cannot be accepted."
                : "The request has fields that cannot be accepted.";
        return new Problem(
                "urn:todochat:problem:" + INVALID, title(INVALID), status, detail, List.copyOf(errors), null);
    }

    /** The same, showing the state that stands in the way. */
    public Problem showing(Object state) {
        return new Problem(type, title, status, detail, errors, state);
    }

    /** The answer that carries it. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /**
     * The answer that carries it and says when it is worth to come again.
     *
     * @param seconds from now
     */
    public Response responseAfter(long seconds) {
        return Response.fromResponse(response())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    /** What to throw where it cannot be returned; the answer is the same. */
    public WebApplicationException exception() {
        return new WebApplicationException(response());
    }

    private static String title(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
    }
}
