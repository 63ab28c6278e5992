package io.todochat.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Which states of a thing a change is meant for, as the header {@code If-Match} says (RFC 9110, section 13.1.1). */
public sealed interface IfMatch {

    /** Nothing was said. */
    record Absent() implements IfMatch {}

    /** {@code *}: any state, so long as there is one. */
    record Any() implements IfMatch {}

    /**
     * These versions only.
     *
     * @param versions what stands between the quotes; weak tags are left out, as no state is sure to be theirs: where
     *     only such were sent, it is empty
     */
    record Versions(List<String> versions) implements IfMatch {}

    /**
     * Reads it.
     *
     * @param header null where it was not sent
     * @throws jakarta.ws.rs.WebApplicationException 400, if it cannot be read
     */
    static IfMatch of(String header) {
        if (header == null) {
            return new Absent();
        }
        return header.strip().equals("*")
                ? new Any()
                : new Versions(StateTag.list(HttpHeaders.IF_MATCH, header).stream()
                        .filter(tag -> !tag.weak())
                        .map(StateTag::opaque)
                        .toList());
    }

    /** The same from all headers: it may have been sent in several lines. */
    static IfMatch of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }

    /**
     * The same where it has to be sent.
     *
     * @throws jakarta.ws.rs.WebApplicationException 428, if it is absent; 400, if it cannot be read
     */
    static IfMatch required(HttpHeaders headers) {
        var sent = of(headers);
        if (sent instanceof Absent) {
            throw Problem.of(
                            428,
                            "precondition-required",
                            "Send If-Match with the ETag of the state that you have read, so that nobody's change is lost.")
                    .exception();
        }
        return sent;
    }

    /** Whether a change of a thing that has this version is meant. */
    default boolean admits(long version) {
        return switch (this) {
            case Absent() -> true;
            case Any() -> true;
            case Versions(var versions) ->
                versions.contains(StateTag.of(version).opaque());
        };
    }

    /** The refusal of a change that was meant for another state; without {@link Problem#showing} it shows none. */
    static Problem failed() {
        return Problem.of(
                412, "changed-meanwhile", "This was changed meanwhile. Look at the current state and send it again.");
    }
}
