package io.todochat.task.tasks.boundary;

import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.tasks.entity.Decision.Accepted;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What is answered when something was done, in a form that is kept for a repeat of the request.
 *
 * @param location of something new; null where there is nothing
 * @param version of the one thing that the body is; negative where it is none
 * @param undo the step that undoes it; 0 where there is none
 * @param body JSON; null for none
 */
public record Answer(int status, String location, long version, long undo, String body) {

    static Answer of(int status, Accepted accepted, long version, String body) {
        return new Answer(status, null, version, step(accepted), body);
    }

    /** About no single thing. */
    static Answer of(int status, Accepted accepted, String body) {
        return of(status, accepted, -1, body);
    }

    /** There is nothing more to say. */
    static Answer done(Accepted accepted) {
        return of(204, accepted, null);
    }

    Answer at(String path) {
        return new Answer(status, path, version, undo, body);
    }

    private static long step(Accepted accepted) {
        var undo = accepted.undo();
        return undo != null && accepted.account().canUndo(undo.step()) ? undo.step() : 0;
    }

    Response response() {
        var answer = Response.status(status);
        if (body != null) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (undo > 0) {
            answer.header(HttpHeaders.LINK, "</api/v1/undo/" + undo + ">; rel=\"undo\"");
        }
        return (version >= 0 ? Tagged.with(StateTag.of(version), answer) : answer).build();
    }
}
