package io.todochat.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/**
 * Answers whose state has a tag. They may be kept by the asker alone, who asks each time whether they still hold: {@code
 * 304} says so without sending them again.
 */
public final class Tagged {

    private Tagged() {}

    /** The answer to a reading of a state with this tag. */
    public static Response answer(HttpHeaders asked, StateTag tag, Object entity) {
        return answer(asked, tag, Response.ok(entity));
    }

    /** The answer to a reading of what is JSON already; its tag is that of the text. */
    public static Response answer(HttpHeaders asked, String json) {
        return answer(asked, StateTag.ofText(json), Response.ok(json, MediaType.APPLICATION_JSON_TYPE));
    }

    /**
     * The answer to a reading that has headers of its own.
     *
     * @param full the answer for an asker who does not have it; the tag is added
     */
    public static Response answer(HttpHeaders asked, StateTag tag, ResponseBuilder full) {
        return with(tag, IfNoneMatch.of(asked).names(tag) ? Response.notModified() : full)
                .build();
    }

    /** An answer to a change, with the tag of the state that it led to. */
    public static ResponseBuilder with(StateTag tag, ResponseBuilder answer) {
        return answer.header(HttpHeaders.ETAG, tag.toString()).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
