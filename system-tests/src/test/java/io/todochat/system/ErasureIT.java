package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who wants to be forgotten is forgotten, by every service; that it happened stays provable. */
@ExtendWith(LocalSystem.class)
class ErasureIT {

    /** In everything that this person says. */
    private static final String WORD = "xylophone";

    /** Of the Idempotency-Key {@code k}: {@code printf k | sha256sum | cut -c1-32}. */
    private static final String DIGEST = "8254c329a92850f6d539dd376f4816ee";

    private final PersonClient ann = PersonClient.anybody();
    private final String key = PersonKey.of(ann.name());
    private final SidecarClient taskSidecar = SidecarClient.of(Service.TASK);
    private final SidecarClient notificationSidecar = SidecarClient.of(Service.NOTIFICATION);

    @Test
    void nothingIsLeftButTheTrailAndThePersonCanStartAnew() {
        var series = lead();
        var events =
                Waiting.until(ann::auditEntries, found -> found.size() == 9).size();
        Waiting.until(ann::inbox, found -> found.size() == 1);
        assertThat(documents(series, events)).anyMatch(text -> text.contains(WORD));
        var answer = keptAnswer();
        var seal = seal();
        assertThat(repeatable("play the " + WORD).body()).contains(WORD);
        assertThat(answer).isNotBlank().doesNotContain(WORD);
        assertThat(say("delete polish the " + WORD)).startsWith("Shall I delete “polish the " + WORD);
        assertThat(taskSidecar.stored("conversations", "conversation:" + key + ":c"))
                .isNotBlank()
                .doesNotContain(WORD);

        erase();
        assertThat(say("yes")).isEqualTo("There is nothing to confirm.");

        assertThat(read("/api/v1/tasks", "/api/v1/trash", "/api/v1/tags", "/api/v1/undo"))
                .allMatch("{\"items\":[]}"::equals);
        assertThat(read("/api/v1/settings")).noneMatch(settings -> settings.contains("07:00"));
        assertThat(ann.call("GET", "/api/v1/tasks/1", null).statusCode()).isEqualTo(404);
        Waiting.until(ann::inbox, List::isEmpty);
        var trail = Waiting.until(ann::auditEntries, found -> found.size() == events + 1);
        assertThat(trail.getFirst().getString("type")).isEqualTo("io.todochat.account.erased");
        assertThat(trail.toString()).doesNotContain(WORD);

        // The first round of the sweep, which deletes what the relay has sent.
        LocalSystem.CELL.process("task-service").restart();
        Waiting.until(() -> documents(series, events), found -> found.stream().noneMatch(text -> text.contains(WORD)));
        assertThat(keptAnswer()).as("nobody can find it").isEqualTo(answer);
        assertThat(documents(series, events)).as("what opens it").noneMatch(text -> text.contains(seal));

        var anew = PersonClient.read(repeatable("start anew").body());
        assertThat(Integer.parseInt(anew.getString("id"))).isGreaterThan(5);
        assertThat(anew.getInt("version")).isEqualTo(events + 2);
        Waiting.until(ann::auditEntries, found -> found.size() == events + 2);
        assertThat(ann.auditVerification().getBoolean("verified")).isTrue();
        assertThat(ann.auditVerification().getJsonArray("holes")).isEmpty();
    }

    /** Something of everything; answers the id of a series. */
    private String lead() {
        add("%s lessons\", \"notes\": \"bring the %1$s\", \"tags\": [\"%1$s\"], \"priority\": \"high".formatted(WORD));
        add("polish the %s\", \"due\": \"2026-11-24\", \"recurrence\": {\"rule\": \"FREQ=DAILY\"}, \"priority\": \"low"
                .formatted(WORD));
        ann.call("POST", "/api/v1/tasks/2/complete", null);
        var open = Waiting.until(ann::openTasks, tasks -> tasks.size() == 2);
        add("tune the %s\", \"reminders\": [{\"at\": \"%s\"}], \"priority\": \"none"
                .formatted(WORD, Instant.now().plusSeconds(1)));
        ann.call("DELETE", "/api/v1/tasks/1", null);
        ann.call("PATCH", "/api/v1/settings", "{\"allDayHour\": \"07:00\"}");
        repeatable("play the " + WORD);
        return open.stream()
                .filter(task -> task.containsKey("series"))
                .findFirst()
                .orElseThrow()
                .getString("series");
    }

    private HttpResponse<String> add(String title) {
        var answer = ann.call("POST", "/api/v1/tasks", "{\"title\": \"" + title + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private HttpResponse<String> repeatable(String title) {
        return ann.call("POST", "/api/v1/tasks", "{\"title\": \"" + title + "\"}", "Idempotency-Key", "k");
    }

    private String say(String text) {
        var reply = ann.call("POST", "/api/v1/chat", "{\"conversation\": \"c\", \"text\": \"" + text + "\"}");
        return PersonClient.read(reply.body()).getString("text");
    }

    private String keptAnswer() {
        return taskSidecar.stored("tasks", "once:" + key + ":" + DIGEST);
    }

    private String seal() {
        var head = PersonClient.read(taskSidecar.stored("tasks", "head:" + key));
        return head.getJsonObject("body").getString("seal");
    }

    private void erase() {
        assertThat(ann.call("DELETE", "/api/v1/account", null).statusCode()).isEqualTo(428);
        var tag = ann.call("GET", "/api/v1/account", null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(ann.call("DELETE", "/api/v1/account", null, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(ann.call("DELETE", "/api/v1/account", null, "If-Match", tag).statusCode())
                .isEqualTo(204);
    }

    private List<String> read(String... paths) {
        return Stream.of(paths).map(path -> ann.call("GET", path, null).body()).toList();
    }

    /** All that stands in the stores of a person with so many events. */
    private List<String> documents(String series, int events) {
        var ofTasks = Stream.of(
                        Stream.of("head:" + key, "series:" + key + ":" + series),
                        keys("page:", 0, 2),
                        keys("undo:", 0, 19),
                        keys("event:", 1, events))
                .flatMap(keys -> keys)
                .map(name -> taskSidecar.stored("tasks", name));
        var ofInbox =
                Stream.of("head:" + key, "page:" + key + ":0").map(name -> notificationSidecar.stored("inbox", name));
        return Stream.concat(ofTasks, ofInbox).toList();
    }

    private Stream<String> keys(String kind, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> kind + key + ":" + number);
    }
}
