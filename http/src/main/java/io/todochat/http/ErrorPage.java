package io.todochat.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;

/** What the server refuses before JAX-RS is asked, such as a path that cannot be decoded: a problem like any other. */
public final class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Jsonb jsonb;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = Refusals.unasked(status(request));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(jsonb.toJson(problem));
    }

    /** Without an error somebody has asked for this path, which is none. */
    private static Status status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            var known = Status.fromStatusCode(code);
            return known == null ? Status.INTERNAL_SERVER_ERROR : known;
        }
        return Status.NOT_FOUND;
    }
}
