package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has been done, and then what is to be, with no verb. */
class ContrastTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void threeAreShown() {
        sitting.say("add buy milk");
        sitting.say("add buy bread");
        sitting.say("add hang the mirror");
        sitting.say("list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "milk done, bread tomorrow | buy milk DONE, buy bread 2026-12-01, hang the mirror",
                "the milk is done, the bread on friday | buy milk DONE, buy bread 2026-12-04, hang the mirror",
                "milk and bread are done, mirror tomorrow | buy milk DONE, buy bread DONE, hang the mirror 2026-12-01",
                "milk is done, bread tomorrow and the mirror on friday"
                        + " | buy milk DONE, buy bread 2026-12-01, hang the mirror 2026-12-04",
                "the first is done, the second tomorrow | buy milk DONE, buy bread 2026-12-01, hang the mirror",
                "milk is done, the rest tomorrow | buy milk DONE, buy bread 2026-12-01, hang the mirror 2026-12-01",
                "bought the milk, bread tomorrow | buy milk DONE, buy bread 2026-12-01, hang the mirror",
                "milk done, eggs tomorrow | buy milk DONE, buy bread, hang the mirror, eggs 2026-12-01",
                "buy milk, bread and eggs tomorrow"
                        + " | buy milk, buy bread, hang the mirror, buy milk, bread and eggs 2026-12-01",
            })
    void eachIsHeard(String said, String tasks) {
        sitting.say(said);

        assertThat(String.join(
                        ", ", sitting.tasks().stream().map(ContrastTest::told).toList()))
                .isEqualTo(tasks);
    }

    @Test
    void whatBeginsWithAVerbIsToBeDoneAsWell() {
        sitting.say("add call mum sunday");

        sitting.say("milk is done, call mum tomorrow");

        assertThat(sitting.tasks())
                .filteredOn(task -> task.title().equals("call mum"))
                .hasSize(2);
    }

    @Test
    void anErrandBehindAnAndMayBeMoreToDo() {
        sitting.say("add call mum sunday");

        assertThat(sitting.say("complete milk and call mum").text()).contains("Shall I complete all of these 2 tasks?");
        sitting.say("no");
        sitting.say("complete buy milk and call mum");

        assertThat(sitting.tasks()).filteredOn(task -> !task.isOpen()).hasSize(2);
    }

    @Test
    void whatIsDeletedIsNotSaidToBeDueThen() {
        assertThat(sitting.say("delete milk, bread tomorrow").text())
                .startsWith("“bread tomorrow” is not due then, so nothing was changed.");
        assertThat(sitting.say("delete milk and bread").text()).contains("Shall I delete all of these 2 tasks?");
    }

    @Test
    void aDayIsNotMovedByHours() {
        sitting.say("add call mum sunday");
        sitting.say("add see the dentist friday at 15:00");

        assertThat(sitting.say("move call mum an hour later").text())
                .isEqualTo("“call mum” has a day and no time that could be moved. Tell me at what time.");
        assertThat(sitting.say("move the dentist an hour later and tell mum").text())
                .startsWith("Changed: “see the dentist”, due Friday 4 December at 16:00.\nAdded “tell mum”.");
    }

    @Test
    void aReminderIsForEachOfThem() {
        sitting.say("remind me to take out the bins tonight and to call mum tomorrow");

        assertThat(sitting.tasks())
                .filteredOn(task -> !task.reminders().isEmpty())
                .extracting(Task::title)
                .containsExactly("take out the bins", "call mum");
    }

    private static String told(Task task) {
        return task.title() + (task.isOpen() ? "" : " DONE") + (task.due() == null ? "" : " " + task.due());
    }
}
