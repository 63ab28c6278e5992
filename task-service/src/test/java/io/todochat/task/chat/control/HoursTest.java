package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours that are said beside a day that was said before, or of tasks that have a day and no hour. */
class HoursTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @Test
    void whatHasADayAndNoHourIsNoHourLater() {
        sitting.say("add service the bike on friday");

        assertThat(sitting.say("move it an hour later").text()).contains("at what time");
        assertThat(dues()).containsExactly("2026-12-04");

        sitting.say("at 3");
        assertThat(dues()).containsExactly("2026-12-04T15:00");
    }

    @Test
    void whatHasAnHourIsAnHourLater() {
        sitting.say("add service the bike on friday at 3");
        sitting.say("move it an hour later");

        assertThat(dues()).containsExactly("2026-12-04T16:00");
    }

    @Test
    void eachOfTwoTasksGetsItsHour() {
        sitting.say("add service the bike");
        sitting.say("add trim the hedge");
        sitting.say("move the bike and the hedge to friday at 9 and 10");

        assertThat(dues()).containsExactly("2026-12-04T09:00", "2026-12-04T10:00");
    }

    @Test
    void whichOfTwoHoursIsAskedAndTheDayIsNotLost() {
        sitting.say("add trim the hedge");

        assertThat(sitting.say("move the hedge to friday at 9 or 10").text()).isEqualTo("When?");
        sitting.say("at 10");

        assertThat(dues()).containsExactly("2026-12-04T10:00");
    }

    @Test
    void theHourOfATitleThatWasMissingIsOnTheDayThatWasSaid() {
        sitting.say("remind me tomorrow");
        sitting.say("ring the bank at 5");

        assertThat(sitting.tasks())
                .extracting(Task::title, Task::due)
                .containsExactly(tuple("ring the bank", "2026-12-01T17:00"));
        assertThat(reminders()).containsExactly(Instant.parse("2026-12-01T08:00:00Z"));
    }

    @Test
    void aSecondHourIsAWordOfTheTitle() {
        sitting.say("remind me tomorrow at 3");
        sitting.say("ring the bank at 5");

        assertThat(sitting.tasks())
                .extracting(Task::title, Task::due)
                .containsExactly(tuple("ring the bank at 5", "2026-12-01T15:00"));
    }

    @Test
    void aReminderInTheSameBreathIsOfTheTaskThatIsMoved() {
        sitting.say("add ring the bank tomorrow");
        sitting.say("move the bank to friday, remind me at 9");

        assertThat(dues()).containsExactly("2026-12-04");
        assertThat(reminders()).containsExactly(Instant.parse("2026-12-04T08:00:00Z"));
    }

    @Test
    void ofAPartOfADayOnlyWhatIsDueInItIsDeleted() {
        sitting.say("add trim the hedge on friday");
        sitting.say("add ring the bank on friday at 9");
        sitting.say("add service the bike on friday at 3");

        assertThat(sitting.say("delete everything on friday afternoon").text())
                .contains("service the bike")
                .doesNotContain("hedge", "bank");
    }

    private List<String> dues() {
        return sitting.tasks().stream().map(Task::due).toList();
    }

    private List<Instant> reminders() {
        return sitting.tasks().stream()
                .flatMap(task -> task.reminders().stream())
                .map(Reminder::at)
                .toList();
    }
}
