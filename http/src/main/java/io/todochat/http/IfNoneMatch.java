package io.todochat.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Which states the asker has already, as the header {@code If-None-Match} says (RFC 9110, section 13.1.2). */
public sealed interface IfNoneMatch {

    /** Nothing was said. */
    record Absent() implements IfNoneMatch {}

    /** {@code *}: whatever there is. With a change it means: only if there is nothing yet. */
    record Any() implements IfNoneMatch {}

    /** These. */
    record Tags(List<StateTag> tags) implements IfNoneMatch {}

    /**
     * Reads it.
     *
     * @param header null where it was not sent
     * @throws jakarta.ws.rs.WebApplicationException 400, if it cannot be read
     */
    static IfNoneMatch of(String header) {
        if (header == null) {
            return new Absent();
        }
        return header.strip().equals("*") ? new Any() : new Tags(StateTag.list(HttpHeaders.IF_NONE_MATCH, header));
    }

    /** The same from all headers: it may have been sent in several lines. */
    static IfNoneMatch of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    /** Whether the asker has the state of this tag. A weak tag is good enough. */
    default boolean names(StateTag current) {
        return switch (this) {
            case Absent() -> false;
            case Any() -> true;
            case Tags(var tags) -> tags.stream().anyMatch(tag -> tag.opaque().equals(current.opaque()));
        };
    }
}
