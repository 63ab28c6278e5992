package io.todochat.task.transfer.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.task.transfer.control.Transfers;
import io.todochat.task.transfer.control.Transfers.Form;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a person's account out: all of it as JSON, or its tasks as iCalendar data. */
@Path("/api/v1/export")
public class ExportResource {

    static final String CALENDAR = "text/calendar";

    private static final MediaType CALENDAR_TYPE = new MediaType("text", "calendar", "utf-8");

    @Inject
    Transfers transfers;

    @Inject
    Person person;

    @Inject
    Clock clock;

    /** @param format {@code json} or {@code ics}, for clients that cannot say what they accept */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CALENDAR})
    public Response export(@QueryParam("format") String format, @Context Request request) {
        if (format != null && !format.equals("json") && !format.equals("ics")) {
            return Problem.inField("format", "It is json or ics.").response();
        }
        var isCalendar = format == null ? wantsCalendar(request) : format.equals("ics");
        return isCalendar
                ? answer(Form.CALENDAR, CALENDAR_TYPE, "ics")
                : answer(Form.ACCOUNT, MediaType.APPLICATION_JSON_TYPE, "json");
    }

    private static boolean wantsCalendar(Request request) {
        var offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "calendar"))
                .build();
        var best = request.selectVariant(offered);
        return best != null && best.getMediaType().getSubtype().equals("calendar");
    }

    /** All is read before the first byte goes out: what cannot be had is a problem, not half a file. */
    private Response answer(Form form, MediaType type, String ending) {
        var user = person.name();
        var outgoing = transfers.outgoing(user);
        StreamingOutput body = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
            transfers.write(user, outgoing, form, writer);
            writer.flush();
        };
        var name = "tasks-" + LocalDate.now(clock) + "." + ending;
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
