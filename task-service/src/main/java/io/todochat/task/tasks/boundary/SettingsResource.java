package io.todochat.task.tasks.boundary;

import io.todochat.http.IfMatch;
import io.todochat.http.Person;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Settings;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a person has set. */
@Path("/api/v1/settings")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private static final Set<String> MEMBERS =
            Set.of("zone", "locale", "weekStart", "dayParts", "allDayHour", "defaultReminder");
    private static final Set<String> PARTS = Set.of("morning", "noon", "afternoon", "evening", "night");

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Person person;

    @Inject
    Jsonb jsonb;

    /** The settings. */
    @GET
    public Response settings(@Context HttpHeaders headers) {
        var account = store.read(person.name(), book -> book.account());
        return Tagged.answer(headers, StateTag.of(account.settingsVersion()), jsonb.toJson(account.settings()));
    }

    /** Sets everything anew: what is left out is as it is for a new person. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(@Context HttpHeaders headers, String body) {
        var precondition = IfMatch.required(headers);
        var object = Body.object(body);
        var settings = read(object);
        return change(precondition, _ -> settings, namesZone(object));
    }

    /** Sets what is named and nothing else (JSON Merge Patch, RFC 7396). */
    @PATCH
    @Consumes({Body.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response change(@Context HttpHeaders headers, String body) {
        var patch = Body.object(body);
        var merge = Json.createMergePatch(patch);
        return change(
                IfMatch.of(headers),
                before -> read(merge.apply(Body.object(jsonb.toJson(before))).asJsonObject()),
                namesZone(patch));
    }

    private static boolean namesZone(JsonObject said) {
        return said.containsKey("zone") && !said.isNull("zone");
    }

    private Response change(IfMatch precondition, UnaryOperator<Settings> change, boolean namesZone) {
        var versions = precondition instanceof IfMatch.Versions(var tags) ? Expected.versions(tags) : null;
        return switch (orders.decide(new Command.ChangeSettings(versions, change, namesZone), null)) {
            case Decision.Accepted accepted -> answer(accepted).response();
            case Decision.Rejected rejected
            when rejected.reason() == Reason.OTHER_VERSION ->
                IfMatch.failed()
                        .showing(
                                store.read(person.name(), book -> book.account().settings()))
                        .response();
            case Decision.Rejected rejected -> Refused.problem(rejected).response();
            case Decision.Repeated _ -> throw new IllegalStateException("it had no key");
        };
    }

    private Answer answer(Decision.Accepted accepted) {
        var account = accepted.account();
        return Answer.of(200, accepted, account.settingsVersion(), jsonb.toJson(account.settings()));
    }

    private static Settings read(JsonObject json) {
        var members = new Members(json, "");
        members.refuseOthers(MEMBERS, Set.of());
        var settings = new Settings(
                members.text("zone"),
                members.text("locale"),
                members.text("weekStart"),
                members.object("dayParts", SettingsResource::parts),
                members.text("allDayHour"),
                members.text("defaultReminder"));
        members.requireNoFaults();
        return settings;
    }

    private static Settings.DayParts parts(Members members) {
        members.refuseOthers(PARTS, Set.of());
        return new Settings.DayParts(
                members.text("morning"),
                members.text("noon"),
                members.text("afternoon"),
                members.text("evening"),
                members.text("night"));
    }
}
