package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.LongStream;

/** What must stand everywhere of a person to whom something was acknowledged, and nothing but that was done. */
final class Evidence {

    private Evidence() {}

    /** Every task is there once and was told in order; the trail has it all, and holds; every reminder came once. */
    static void assertNothingIsMissing(PersonClient person, Acknowledged all) {
        assertTasksAreOpen(person, all);
        assertTrailHolds(person, all);
        assertThat(Waiting.until(() -> TopicReader.sequences(person), told -> told.size() >= all.events()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.events()).boxed().toList());
        var inbox = Waiting.until(person::inbox, found -> found.size() >= all.reminders());
        assertThat(titles(inbox)).containsExactlyInAnyOrderElementsOf(all.reminderTitles());
    }

    private static void assertTasksAreOpen(PersonClient person, Acknowledged all) {
        var expected = all.openTitles();
        var open = titles(Waiting.until(person::openTasks, tasks -> tasks.size() >= expected.size()));
        assertThat(open).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(open).filteredOn(all.errandTitles()::contains).containsExactlyElementsOf(all.errandTitles());
    }

    private static void assertTrailHolds(PersonClient person, Acknowledged all) {
        Waiting.untilCaughtUp(person::auditVerification, audit -> audit.getInt("entries") == all.events());
        assertThat(person.auditVerification().getBoolean("verified")).isTrue();
        assertThat(person.auditEntries())
                .filteredOn(entry -> entry.getString("type").equals("io.todochat.task.completed"))
                .hasSize(all.completions());
    }

    private static List<String> titles(List<JsonObject> items) {
        return items.stream().map(item -> item.getString("title")).toList();
    }
}
