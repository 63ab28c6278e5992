package io.todochat.audit;

import static io.todochat.audit.trail.entity.Steps.step;
import static io.todochat.audit.trail.entity.Steps.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.todochat.audit.trail.boundary.AuditResource.EntryList;
import io.todochat.audit.trail.entity.Entry;
import io.todochat.audit.trail.entity.Verification;
import io.todochat.events.CloudEvents;
import io.todochat.events.TaskEvent;
import io.todochat.http.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jaxrs.RESTClient;
import org.microshed.testing.jupiter.MicroShedTest;

/** Public, as MicroShed wants it. */
@MicroShedTest
public class AuditIT {

    /** The API as anybody sees it. */
    @Path("/api/v1/audit")
    @Produces(MediaType.APPLICATION_JSON)
    public interface AuditApi {

        @GET
        Response entries(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor);

        @GET
        @Path("verify")
        Verification verify();
    }

    /** Where the sidecar delivers. */
    @Path("/on/task-events")
    @Produces(MediaType.APPLICATION_JSON)
    public interface SubscriberApi {

        @POST
        @Consumes(CloudEvents.MEDIA_TYPE)
        Response on(String event);
    }

    @RESTClient
    public static AuditApi nobody;

    @RESTClient
    public static SubscriberApi stranger;

    @AfterAll
    static void stop() {
        AuditCell.CELL.stop();
    }

    @Test
    void whatHappensIsInTheTrailOnceHoweverOftenItIsDelivered() throws Exception {
        for (var sequence : List.of(1, 2, 1, 2, 3)) {
            AuditCell.announce(step("ann", sequence));
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sequences("ann")).containsExactly(3L, 2L, 1L));
        assertThat(AuditCell.as("ann", AuditApi.class).verify())
                .isEqualTo(new Verification(true, 3, 3, List.of(), null));
        assertThat(sequences("bob")).isEmpty();
    }

    @Test
    void theTrailIsReadPartByPart() {
        steps("cat", 1, 70).forEach(AuditIT::deliver);

        var read = new ArrayList<Entry>();
        var part = list("cat", "32", null);
        read.addAll(part.items());
        while (part.next() != null) {
            part = list("cat", "32", part.next());
            read.addAll(part.items());
        }

        assertThat(read).extracting(Entry::sequence).isEqualTo(sequences("cat"));
        assertThat(read).hasSize(70);
    }

    @Test
    void anEventWhosePredecessorsCannotBeAskedForIsTriedAgain() {
        assertThat(deliver(step("dan", 5))).contains("RETRY");
        assertThat(sequences("dan")).isEmpty();
    }

    @Test
    void whoAsksForTooMuchIsToldWhatIsWrong() {
        var answer = AuditCell.as("ann", AuditApi.class).entries("201", null);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.readEntity(String.class)).contains("\"field\":\"limit\"");
    }

    @Test
    void withoutATokenNothingIsTold() {
        var answer = nobody.entries(null, null);

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getMediaType()).hasToString(Problem.MEDIA_TYPE);
    }

    @Test
    void onlyTheSidecarMayDeliver() {
        assertThat(stranger.on("{}").getStatus()).isEqualTo(403);
    }

    private static String deliver(TaskEvent event) {
        var letter = CloudEvents.write(event, "task-service", null);
        return AuditCell.asSidecar(SubscriberApi.class).on(letter).readEntity(String.class);
    }

    private static List<Long> sequences(String user) {
        return list(user, "200", null).items().stream().map(Entry::sequence).toList();
    }

    private static EntryList list(String user, String limit, String cursor) {
        return AuditCell.as(user, AuditApi.class).entries(limit, cursor).readEntity(EntryList.class);
    }
}
