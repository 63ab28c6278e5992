package io.todochat.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.NextOccurrence;
import io.todochat.events.PersonKey;
import io.todochat.http.Problem;
import io.todochat.task.chat.boundary.ChatResource.Answer;
import io.todochat.task.chat.boundary.ChatResource.Said;
import io.todochat.task.finding.control.Finder.TaskList;
import io.todochat.task.reminders.control.Wake;
import io.todochat.task.tasks.boundary.CarryOnResource.Carried;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jaxrs.RESTClient;
import org.microshed.testing.jupiter.MicroShedTest;

/** Public, as MicroShed wants it. */
@MicroShedTest
public class TaskIT {

    /** The API as anybody sees it. */
    @Path("/api/v1")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public interface Api {

        @POST
        @Path("chat")
        Response say(Said said, @HeaderParam("Idempotency-Key") String key);

        @GET
        @Path("tasks")
        TaskList tasks();

        @GET
        @Path("tasks/{id}")
        Response task(@PathParam("id") String id);
    }

    /** What only the sidecar may call. */
    @Path("/")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public interface SidecarApi {

        @POST
        @Path("internal/series/next")
        Response next(NextOccurrence next);

        @GET
        @Path("internal/events")
        Response events(@QueryParam("user") String user, @QueryParam("from") long from, @QueryParam("to") long to);

        @POST
        @Path("job/{name}")
        Response wake(@PathParam("name") String name, Wake wake);
    }

    @RESTClient
    public static Api nobody;

    @RESTClient
    public static SidecarApi stranger;

    private final String name = "person-" + UUID.randomUUID();
    private final Api person = TaskCell.as(name, Api.class);

    @Test
    void whatWouldBeUnderstoodIsToldWithoutDoingIt() throws Exception {
        var answer = TaskCell.send(
                name,
                to("/api/v1/chat/interpret")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"text\":\"delete it and add bread\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"intent\":\"delete\"", "\"confirm\":true", "\"title\":\"bread\"");
    }

    @Test
    void whatIsMissingOrWrongInAMessageIsNamed() throws Exception {
        assertProblem(chat("{}"), 400, "\"field\":\"/text\"");
        assertProblem(chat("{\"text\":\"" + "x".repeat(2_001) + "\"}"), 400, "2000 characters");
        assertProblem(chat("{\"text\":\"list\",\"zone\":\"Mars/Olympus\"}"), 400, "\"field\":\"/zone\"");
        assertProblem(chat("{\"text\":\"list\",\"conversation\":\"a b\"}"), 400, "\"field\":\"/conversation\"");
        assertProblem(chat("add buy milk"), 400, "unreadable");
    }

    @Test
    void anotherRequestUnderAUsedKeyIsRefusedAndDoesNothing() throws Exception {
        assertThat(chat("{\"text\":\"add buy milk\"}", "key").statusCode()).isEqualTo(200);

        assertProblem(chat("{\"text\":\"add buy bread\"}", "key"), 422, "Idempotency-Key");
        assertThat(person.tasks().items()).hasSize(1);
    }

    @Test
    void aRepeatUnderItsKeyIsAnsweredAsBeforeAndTouchesNoOtherTask() {
        say("add buy milk");
        say("add buy milk powder");
        var said = new Said("done buy milk", "test", null, null, null);

        var first = person.say(said, "key-2").readEntity(Answer.class);
        assertThat(first.text()).startsWith("Done: “buy milk”.");
        assertThat(person.say(said, "key-2").readEntity(Answer.class)).isEqualTo(first);
        assertThat(person.tasks().items()).extracting(task -> task.title()).containsExactly("buy milk powder");
    }

    @Test
    void whereSeveralCouldBeMeantItAsksAndTheNumberDecides() {
        say("add call the plumber");
        say("add pay the plumber");

        var question = say("done plumber");
        assertThat(question.choices()).hasSize(2);
        assertThat(person.tasks().items()).hasSize(2);
        say("2");
        assertThat(person.tasks().items()).extracting(task -> task.title()).containsExactly("call the plumber");
    }

    @Test
    void noMeansNo() {
        say("add buy milk");
        say("delete it");
        say("no");
        say("yes");

        assertThat(person.tasks().items()).hasSize(1);
    }

    @Test
    void anotherPersonsTaskIsNotThere() throws Exception {
        say("add buy milk");

        assertThat(person.task("1").getStatus()).isEqualTo(200);
        assertProblem(TaskCell.send("somebody-else", to("/api/v1/tasks/1")), 404, "no-such-task");
        assertProblem(TaskCell.send(name, to("/api/v1/tasks/x")), 404, "no-such-task");
        assertThat(nobody.task("1").getStatus()).isEqualTo(401);
    }

    @Test
    void theNextOccurrenceIsOpenedOnceHoweverOftenItIsAskedFor() {
        say("water the plants every day");
        say("done water the plants");
        var sidecar = TaskCell.asSidecar(SidecarApi.class);
        var next = new NextOccurrence(name, "1", 2, "2030-01-02", "2030-01-02", 0, 0, "test");

        assertThat(sidecar.next(next).readEntity(Carried.class)).isEqualTo(new Carried("done", "2"));
        assertThat(sidecar.next(next).readEntity(Carried.class)).isEqualTo(new Carried("already-answered", null));
        assertThat(person.tasks().items()).extracting(task -> task.due()).containsExactly("2030-01-02");
    }

    @Test
    void aJobThatRingsForNothingOrTooEarlyIsSettled() {
        say("remind me in 3 hours to stretch");
        var sidecar = TaskCell.asSidecar(SidecarApi.class);

        assertThat(sidecar.wake("r-1", new Wake(PersonKey.of(name), Instant.now()))
                        .getStatus())
                .isEqualTo(200);
        assertThat(sidecar.wake(
                                "r-1",
                                new Wake(PersonKey.of(name), Instant.now().plusSeconds(9)))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void eventsCanBeReadAgainByTheSidecarOnly() {
        say("add buy milk");
        say("add buy bread");

        var again = TaskCell.asSidecar(SidecarApi.class).events(name, 2, 9).readEntity(String.class);
        assertThat(again).contains("buy bread").doesNotContain("buy milk");
        assertThat(stranger.events(name, 1, 9).getStatus()).isEqualTo(403);
        assertThat(stranger.next(new NextOccurrence(name, "1", 1, null, null, 0, 0, null))
                        .getStatus())
                .isEqualTo(403);
        assertThat(stranger.wake("r-1", new Wake("x", Instant.now())).getStatus())
                .isEqualTo(403);
    }

    private Answer say(String text) {
        return person.say(new Said(text, "test", "Europe/Berlin", null, null), null)
                .readEntity(Answer.class);
    }

    @Test
    void theChatFindsAndCountsByTheRulesOfTheList() throws Exception {
        chat("{\"text\":\"add sharpen the saw p1 #workshop\"}");
        chat("{\"text\":\"add sweep the floor #workshop\"}");

        assertThat(chat("{\"text\":\"how many #workshop tasks do i have\"}").body())
                .contains("2 tasks.");
        assertThat(chat("{\"text\":\"show urgent tasks tagged workshop\"}").body())
                .contains("1. ", "sharpen the saw")
                .doesNotContain("sweep the floor");
        assertThat(chat("{\"text\":\"show done tasks tagged workshop\"}").body())
                .contains("Nothing to do there.");
    }

    private HttpResponse<String> chat(String body) throws Exception {
        return chat(body, UUID.randomUUID().toString());
    }

    private HttpResponse<String> chat(String body, String key) throws Exception {
        return TaskCell.send(
                name,
                to("/api/v1/chat")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(TaskCell.CELL.url(Service.TASK).resolve(path));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String content) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains(content);
    }
}
