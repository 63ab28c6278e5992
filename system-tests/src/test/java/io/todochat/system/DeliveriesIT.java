package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a broker does to its receivers: it repeats itself, and it carries what nobody can read. */
@Tag("journey")
@ExtendWith(SystemUnderTest.class)
class DeliveriesIT {

    private final PersonClient ann = PersonClient.anybody();
    private final SidecarClient taskSidecar = SidecarClient.of(Service.TASK);

    @Test
    void aRepeatedTaskEventChangesNothing() {
        ann.say("water the plants every day");
        ann.say("done water the plants");
        Waiting.until(ann::auditEntries, entries -> entries.size() == 3);

        eventsOnKafka().forEach(event -> taskSidecar.publishEvent(Topics.TASK_EVENTS, key(), event));
        ann.say("add a last one");

        var entries = Waiting.until(ann::auditEntries, found -> found.size() >= 4);
        assertThat(entries).hasSize(4);
        assertThat(ann.openTasks()).hasSize(2);
        assertThat(ann.auditVerification().getBoolean("verified")).isTrue();
    }

    @Test
    void aRepeatedReminderIsDeliveredOnce() {
        ann.say("remind me in 1 second to stretch");
        Waiting.until(ann::inbox, found -> found.size() == 1);

        var letters = TopicReader.eventsOf(Topics.REMINDERS, key());
        letters.forEach(letter -> taskSidecar.publishEvent(Topics.REMINDERS, key(), letter.toString()));
        ann.say("remind me in 1 second to breathe");

        var inbox = Waiting.until(ann::inbox, found -> found.size() >= 2);
        assertThat(inbox).extracting(item -> item.getString("title")).containsExactly("breathe", "stretch");
    }

    @Test
    void aPoisonMessageLandsInTheDeadLetterTopicsAndTheNextOneIsHandled() {
        var poison = "poison for " + ann.name();
        taskSidecar.publishRaw(Topics.TASK_EVENTS, key(), poison);
        ann.say("add buy milk");

        Waiting.until(ann::auditEntries, entries -> entries.size() == 1);
        for (var topic : List.of("task-events-dead-audit", "task-events-dead-recurrence")) {
            Waiting.until(
                    () -> TopicReader.records(topic),
                    dead -> dead.stream().anyMatch(letter -> letter.value().contains(poison)));
        }
    }

    @Test
    void anEventThatIsNoneOfOursIsADeadLetterToo() {
        var foreign = "{\"specversion\":\"1.0\",\"id\":\"%s\",\"type\":\"io.todochat.task.created\",\"source\":\"x\"}"
                .formatted(ann.name());
        taskSidecar.publishEvent(Topics.TASK_EVENTS, key(), foreign);
        ann.say("add buy milk");

        Waiting.until(ann::auditEntries, entries -> entries.size() == 1);
        Waiting.until(
                () -> TopicReader.records("task-events-dead-audit"),
                dead -> dead.stream().anyMatch(letter -> letter.value().contains(ann.name())));
    }

    private String key() {
        return PersonKey.of(ann.name());
    }

    private Iterable<String> eventsOnKafka() {
        return TopicReader.eventsOf(Topics.TASK_EVENTS, key()).stream()
                .map(Object::toString)
                .toList();
    }
}
