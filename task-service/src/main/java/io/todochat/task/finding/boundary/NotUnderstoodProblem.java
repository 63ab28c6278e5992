package io.todochat.task.finding.boundary;

import io.todochat.http.Problem;
import io.todochat.task.finding.entity.NotUnderstood;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Points at the parameter, and at the character in it. */
@Provider
public class NotUnderstoodProblem implements ExceptionMapper<NotUnderstood> {

    @Override
    public Response toResponse(NotUnderstood thrown) {
        var where = thrown.position() == null ? "" : "At character " + thrown.position() + ": ";
        return Problem.inField(thrown.field(), where + thrown.getMessage()).response();
    }
}
