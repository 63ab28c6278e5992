package io.todochat.task.transfer.boundary;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.http.BodyLimit;
import io.todochat.http.IdempotencyKey;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Refusal;
import io.todochat.task.transfer.control.Transfers;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Unreadable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes tasks in, in the forms in which they are taken out. The same body may be sent again: it changes nothing more, and
 * after a crash it goes on where it was.
 */
@Path("/api/v1/import")
@Produces(MediaType.APPLICATION_JSON)
@BodyLimit(ImportResource.LARGEST)
public class ImportResource {

    static final int LARGEST = 32 * 1024 * 1024;

    @Inject
    Transfers transfers;

    @Inject
    Person person;

    /** An account, as {@link ExportResource} gives it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response account(@Context HttpHeaders headers, InputStream body) throws IOException {
        return take(Form.ACCOUNT, headers, body);
    }

    /** The tasks of an iCalendar file, of whatever program. */
    @POST
    @Consumes(ExportResource.CALENDAR)
    public Response calendar(@Context HttpHeaders headers, InputStream body) throws IOException {
        return take(Form.CALENDAR, headers, body);
    }

    /** How far the newest import is. */
    @GET
    public Response progress() {
        return transfers
                .progress(person.name())
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> Problem.of(404, "no-import", "Nothing was imported yet. Send a file with POST.")
                        .response());
    }

    private Response take(Form form, HttpHeaders headers, InputStream body) throws IOException {
        var key = IdempotencyKey.of(headers).map(IdempotencyKey::value).orElse(null);
        try {
            return Response.ok(transfers.take(person.name(), form, body, key)).build();
        } catch (Unreadable e) {
            return Problem.of(400, "unreadable", "At " + e.where() + ": " + e.getMessage())
                    .response();
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            return brokenOff();
        } catch (Transfers.KeyUsedBefore e) {
            return Problem.of(422, "key-used-before", Refusal.text(Reason.KEY_USED_BEFORE))
                    .response();
        } catch (Transfers.Busy e) {
            return Problem.of(
                            409,
                            "import-running",
                            "An earlier import is not through yet. GET /api/v1/import tells how far it is.")
                    .response();
        }
    }

    /** What was stored before stays stored, so it must not be called undone. */
    private static Response brokenOff() {
        var problem = Problem.of(
                503,
                "import-broken-off",
                "A part of the system does not answer. Send the same again: it goes on where it was.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }
}
