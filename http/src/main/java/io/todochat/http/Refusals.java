package io.todochat.http;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore.StepTooLarge;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Every exception that leaves a resource, as a problem. What nobody foresaw is logged, and tells nothing outside. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final int DEEPEST = 20;

    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case OutcomeUnknown unknown ->
                later(
                        "outcome-unknown",
                        "It cannot be told whether the change was stored. Read again, or repeat the request with the same"
                                + " Idempotency-Key.");
            case SidecarUnavailable away -> away(away);
            case StepTooLarge large ->
                Problem.of(413, "too-large", "Too much for one step. Send it in parts.")
                        .response();
            case Throwable e
            when tooLarge(e).isPresent() -> tooLarge(e).get().problem().response();
            case WebApplicationException known -> known(known);
            case ProcessingException e when isJson(e.getCause()) -> unreadable();
            case JsonbException e -> unreadable();
            case JsonException e -> unreadable();
            case UnsupportedEncodingException e ->
                Problem.of(415, "unsupported-media-type", "There is no such charset; send UTF-8.")
                        .response();
            // Nothing else is read while a request is answered but its own body.
            case IOException e ->
                Problem.of(400, "unreadable", "The body breaks off, or is not encoded as its headers say.")
                        .response();
            default -> unforeseen(thrown);
        };
    }

    /** Whatever reads a body wraps in its own way what came up meanwhile. */
    private static Optional<BodyTooLarge> tooLarge(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(BodyTooLarge.class::isInstance)
                .map(BodyTooLarge.class::cast)
                .findFirst();
    }

    private static Response away(SidecarUnavailable thrown) {
        LOG.log(Level.WARNING, "refused: {0}", thrown.getMessage());
        return later("unavailable", "A part of the system does not answer at the moment. Nothing was changed.");
    }

    private static Response later(String kind, String detail) {
        return Problem.of(503, kind, detail).responseAfter(1);
    }

    private static Response known(WebApplicationException thrown) {
        var answer = thrown.getResponse();
        if (isJson(thrown.getCause())) {
            return unreadable();
        }
        if (answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        return Response.fromResponse(answer)
                .type(Problem.MEDIA_TYPE)
                .entity(unasked(answer.getStatusInfo()))
                .build();
    }

    /** What is refused before any resource is asked, by JAX-RS or by the server itself. */
    static Problem unasked(Response.StatusType status) {
        var kind = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(status.getStatusCode(), kind, detail(status));
    }

    private static String detail(Response.StatusType status) {
        return switch (status.getStatusCode()) {
            case 400 -> "The address or a header of the request is malformed.";
            case 404 -> "There is nothing at this path. /openapi tells what there is.";
            case 405 -> "This path does not take this method. Allow names those that it takes.";
            case 406 -> "This is not given in any media type that you accept. /openapi tells in which it is.";
            case 415 -> "A body of this media type is not taken here. /openapi tells which is.";
            default -> status.getReasonPhrase() + ".";
        };
    }

    private static Response unreadable() {
        return Problem.of(400, "unreadable", "The body is not JSON of the expected shape.")
                .response();
    }

    private static boolean isJson(Throwable cause) {
        return cause instanceof JsonbException || cause instanceof JsonException;
    }

    private static Response unforeseen(Throwable thrown) {
        LOG.log(Level.SEVERE, "a request failed", thrown);
        return Problem.of(500, "internal-error", "Something went wrong here. It was logged.")
                .response();
    }
}
