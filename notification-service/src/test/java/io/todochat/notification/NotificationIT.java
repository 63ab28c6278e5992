package io.todochat.notification;

import static io.todochat.notification.Announcements.event;
import static io.todochat.notification.Announcements.reminder;
import static io.todochat.notification.Announcements.reminders;
import static io.todochat.notification.Announcements.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.events.Topics;
import io.todochat.http.Problem;
import io.todochat.notification.inbox.boundary.NotificationsResource.NotificationList;
import io.todochat.notification.inbox.entity.Notification;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.jaxrs.RESTClient;
import org.microshed.testing.jupiter.MicroShedTest;

/** Public, as MicroShed wants it. */
@MicroShedTest
public class NotificationIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    /** The API as anybody sees it. */
    @Path("/api/v1/notifications")
    public interface NotificationsApi {

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        Response notifications(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor);

        @GET
        @Path("stream")
        @Produces(MediaType.SERVER_SENT_EVENTS)
        Response stream();
    }

    /** Where the sidecar delivers. */
    @Path("/on")
    @Produces(MediaType.APPLICATION_JSON)
    public interface SubscriberApi {

        @POST
        @Path("{route: .*}")
        @Consumes(CloudEvents.MEDIA_TYPE)
        Response on(@PathParam("route") String route, String event);
    }

    @RESTClient
    public static NotificationsApi nobody;

    @RESTClient
    public static SubscriberApi stranger;

    @AfterAll
    static void stop() {
        NotificationCell.CELL.stop();
    }

    @Test
    void aReminderIsInTheInboxOnceHoweverOftenItIsDelivered() throws Exception {
        for (var task : List.of("1", "1", "2", "1", "3")) {
            Announcements.publish(reminder("ann", task));
        }

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(list("ann", "200", null).items())
                        .extracting(Notification::task)
                        .containsExactly("3", "2", "1"));
        assertThat(list("bob", "200", null).items()).isEmpty();
    }

    @Test
    void remindersThatAreToldTogetherComeOnceEachWhereSomeAreRepeatedAmongOthers() throws Exception {
        try (var page = PageStream.open("joe")) {
            hearsSomething("joe", page);
            Announcements.publish(reminders("joe", "1", "2"));
            Announcements.publish(reminders("joe", "2", "3", "1", "4"));
            Announcements.publish(reminders("joe", "1", "2"));
            Announcements.publish(reminder("joe", "5"));

            await().atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(list("joe", "200", null).items())
                            .extracting(Notification::task)
                            .containsExactly("5", "4", "3", "2", "1"));
            await().atMost(LONG_ENOUGH)
                    .until(() -> page.all("data").stream().anyMatch(data -> data.contains("\"task\":\"5\"")));
            assertThat(page.all("event")).filteredOn("reminder"::equals).hasSize(5);
        }
    }

    @Test
    void whatWasMissedForMoreThanADayIsOneNotificationAndOnePieceOfNews() throws Exception {
        try (var page = PageStream.open("ian")) {
            hearsSomething("ian", page);
            for (var task : List.of("1", "2", "1", "3")) {
                Announcements.publish(Announcements.missed("ian", task, Duration.ofHours(25)));
            }
            Announcements.publish(Announcements.missed("ian", "4", Duration.ofHours(1)));

            await().atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(list("ian", "200", null).items())
                            .extracting(Notification::kind)
                            .containsExactly("reminder", "digest"));
            var digest = list("ian", "200", null).items().getLast();
            assertThat(digest.count()).isEqualTo(3);
            assertThat(digest.missed()).extracting(Notification.Missed::task).containsExactly("1", "2", "3");
            await().atMost(LONG_ENOUGH).until(() -> page.all("event").contains("reminder"));
            assertThat(page.all("event")).containsOnlyOnce("digest");
            assertThat(page.all("data")).last().asString().contains("\"late\":true");
        }
    }

    /** Not only most of them: what is lost at the beginning of a stream is lost for as long as the page is open. */
    @Test
    void everyStreamSaysHelloAndThenTheNews() throws Exception {
        for (int stream = 0; stream < 40; stream++) {
            PageStream.open("gil").close();
        }
        try (var page = PageStream.open("gil")) {
            Announcements.publish(reminder("gil", "1"));
            await().atMost(LONG_ENOUGH).until(() -> page.all("event").contains("reminder"));
        }
    }

    @Test
    void theInboxIsReadPartByPart() throws Exception {
        for (var task : List.of("1", "2", "3")) {
            Announcements.publish(reminder("cat", task));
        }
        await().atMost(LONG_ENOUGH).until(() -> list("cat", "3", null).items().size() == 3);

        var first = list("cat", "2", null);
        var second = list("cat", "2", first.next());

        assertThat(first.items()).extracting(Notification::task).containsExactly("3", "2");
        assertThat(second.items()).extracting(Notification::task).containsExactly("1");
        assertThat(second.next()).isNull();
    }

    @Test
    void thePersonWhoIsErasedHasAnEmptyInboxAndOldRemindersStayAway() throws Exception {
        Announcements.publish(reminder("fay", "1"));
        await().atMost(LONG_ENOUGH).until(() -> list("fay", "9", null).items().size() == 1);

        Announcements.publish(Topics.REMINDERS, event("fay", 6, Happened.ACCOUNT_ERASED));
        await().atMost(LONG_ENOUGH).until(() -> list("fay", "9", null).items().isEmpty());

        Announcements.publish(reminder("fay", "1"));
        Announcements.publish(reminder("fay", "2"));
        Announcements.publish(reminder("fay", "33", 7));
        await().atMost(LONG_ENOUGH).until(() -> !list("fay", "9", null).items().isEmpty());
        assertThat(list("fay", "9", null).items())
                .extracting(Notification::task)
                .containsExactly("33");
    }

    @Test
    void whatIsNothingToAnInboxIsNoDeadLetter() throws Exception {
        Announcements.publish(Topics.REMINDERS, event("gil", 1, Happened.SETTINGS_CHANGED));
        Announcements.publishText(
                Topics.REMINDERS,
                "gil",
                "{\"specversion\":\"1.0\",\"id\":\"foreign\",\"type\":\"x\",\"source\":\"x\"}");

        await().atMost(LONG_ENOUGH)
                .until(() -> !Announcements.dead("reminders-dead-notification").isEmpty());
        assertThat(Announcements.dead("reminders-dead-notification"))
                .singleElement()
                .asString()
                .contains("\"foreign\"");
    }

    @Test
    void anOpenPageHearsItsOwnPersonsNewsOnce() throws Exception {
        try (var dans = PageStream.open("dan");
                var eves = PageStream.open("eve")) {
            hearsSomething("dan", dans);
            hearsSomething("eve", eves);

            Announcements.publish(update("dan", 100));
            Announcements.publish(update("dan", 100));
            Announcements.publish(update("dan", 101));
            await().atMost(LONG_ENOUGH)
                    .until(() -> dans.all("id").contains(update("dan", 101).id()));
            Announcements.publish(reminder("dan", "7"));
            await().atMost(LONG_ENOUGH).until(() -> dans.all("event").contains("reminder"));

            assertThat(dans.all("id"))
                    .doesNotHaveDuplicates()
                    .contains(update("dan", 100).id());
            assertThat(dans.all("data")).last().asString().contains("\"title\":\"Call Bob\"", "\"late\":false");
            assertThat(eves.all("id")).allMatch(id -> id.startsWith(PersonKey.of("eve")));
        }
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (var answer : List.of(nobody.notifications(null, null), nobody.stream())) {
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getMediaType()).hasToString(Problem.MEDIA_TYPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reminders", "broadcast/reminders", "broadcast/task-updates"})
    void onlyTheSidecarMayDeliver(String route) {
        assertThat(stranger.on(route, "{}").getStatus()).isEqualTo(403);
    }

    /** A replica hears only what is new, from the moment on at which its sidecar has joined: until then, say it again. */
    private static void hearsSomething(String user, PageStream page) {
        await().atMost(LONG_ENOUGH).until(() -> {
            Announcements.publish(update(user, 1));
            return page.all("event").contains("task");
        });
    }

    private static NotificationList list(String user, String limit, String cursor) {
        return NotificationCell.as(user, NotificationsApi.class)
                .notifications(limit, cursor)
                .readEntity(NotificationList.class);
    }
}
