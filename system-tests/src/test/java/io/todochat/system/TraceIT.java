package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request can be followed through all that it leads to. */
@ExtendWith(LocalSystem.class)
class TraceIT {

    private final PersonClient ann = PersonClient.anybody();

    @Test
    void theEventOfARequestCarriesItsTraceToTheBroker() {
        var trace = newTrace();
        ann.say("add buy milk", trace);

        for (var topic : List.of(Topics.TASK_EVENTS, Topics.TASK_UPDATES)) {
            var event = eventsOnceThereAre(topic, 1).getFirst();
            assertThat(event.getString("traceparent")).contains(trace);
            assertThat(event.getString("traceid")).contains(trace);
        }
    }

    @Test
    void whatAnotherServiceDoesAboutAnEventBelongsToTheTraceOfTheRequest() {
        var trace = newTrace();
        ann.say("water the plants every day");
        ann.say("done water the plants", trace);

        var events = eventsOnceThereAre(Topics.TASK_EVENTS, 3);
        assertThat(events.get(2).getJsonObject("data").getString("actor")).isEqualTo("recurrence");
        assertThat(events.get(1).getString("traceparent")).contains(trace);
        assertThat(events.get(2).getString("traceparent")).contains(trace);
    }

    @Test
    void twoRequestsThatBringNoTraceGetOneEach() {
        ann.say("add buy milk");
        ann.say("add buy bread");

        assertThat(eventsOnceThereAre(Topics.TASK_EVENTS, 2))
                .extracting(event -> event.getString("traceparent").split("-")[1])
                .allMatch(id -> id.matches("[0-9a-f]{32}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theLogsOfEveryServiceItPassesTellTheTraceAndNoName() {
        var trace = newTrace();
        ann.say("add buy milk", trace);

        for (var service : List.of("task-service", "audit-service", "recurrence-service")) {
            var lines = Waiting.until(() -> linesAbout(trace, service), found -> !found.isEmpty());
            assertThat(lines).noneMatch(line -> line.contains(ann.name()));
        }
        assertThat(linesAbout(trace, "task-service")).anyMatch(line -> line.contains("POST \\/api\\/v1\\/chat 200"));
    }

    private static List<String> linesAbout(String trace, String service) {
        try (var lines = Files.lines(LocalSystem.CELL.process(service).log())) {
            return lines.filter(line -> line.contains("\"ext_trace_id\":\"" + trace + "\""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonObject> eventsOnceThereAre(String topic, int number) {
        return Waiting.until(
                () -> TopicReader.eventsOf(topic, PersonKey.of(ann.name())), events -> events.size() >= number);
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
