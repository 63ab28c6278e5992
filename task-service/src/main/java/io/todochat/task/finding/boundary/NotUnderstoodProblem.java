package io.todochat.task.finding.boundary;

import io.todochat.http.Problem;
import io.todochat.task.finding.entity.NotUnderstood;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Points at the parameter, and at the character in it. */
@Provider
public class NotUnderstoodProblem implements ExceptionMapper<NotUnderstood> {

    @Override
    public Response toResponse(NotUnderstood thrown) {
        var field = new Problem.Field(thrown.field(), thrown.getMessage(), thrown.position());
        return Problem.inFields(List.of(field)).response();
    }
}
