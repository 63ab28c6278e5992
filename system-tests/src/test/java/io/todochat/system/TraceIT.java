package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
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

    private List<JsonObject> eventsOnceThereAre(String topic, int number) {
        return Waiting.until(
                () -> TopicReader.eventsOf(topic, PersonKey.of(ann.name())), events -> events.size() >= number);
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
