package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What must stand everywhere of a person who added errands 1 to n, each acknowledged. */
final class Evidence {

    private Evidence() {}

    /** Every task is there once and was told in order; the trail has them all, and holds. */
    static void assertNothingIsMissing(PersonClient person, int written) {
        assertThat(Waiting.until(person::openTasks, tasks -> tasks.size() >= written))
                .extracting(task -> task.getString("title"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, written)
                        .mapToObj(number -> "errand " + number)
                        .toList());
        Waiting.until(person::auditVerification, audit -> audit.getInt("entries") == written);
        assertThat(person.auditVerification().getBoolean("verified")).isTrue();
        assertThat(Waiting.until(() -> told(person), told -> told.size() >= written))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written).boxed().toList());
    }

    /** The sequences of a person's events on the broker, where each may stand again after an outage. */
    private static List<Long> told(PersonClient person) {
        return TopicReader.eventsOf(Topics.TASK_EVENTS, PersonKey.of(person.name())).stream()
                .map(event ->
                        event.getJsonObject("data").getJsonNumber("sequence").longValue())
                .distinct()
                .toList();
    }
}
