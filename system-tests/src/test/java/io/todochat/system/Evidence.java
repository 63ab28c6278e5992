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
        assertThat(person.openTasks())
                .extracting(task -> task.getString("title"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, written)
                        .mapToObj(number -> "errand " + number)
                        .toList());
        Waiting.until(person::auditVerification, audit -> audit.getInt("entries") == written);
        assertThat(person.auditVerification().getBoolean("verified")).isTrue();
        assertThat(told(person).stream().distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written).boxed().toList());
    }

    private static List<Long> told(PersonClient person) {
        return TopicReader.eventsOf(Topics.TASK_EVENTS, PersonKey.of(person.name())).stream()
                .map(event ->
                        event.getJsonObject("data").getJsonNumber("sequence").longValue())
                .toList();
    }
}
