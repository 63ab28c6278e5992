package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody whose days are not as usual. */
class DayPartsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:30+01:00[Europe/Berlin]"));

    @BeforeEach
    void theirDaysBeginEarly() {
        var parts = new Settings.DayParts("06:30", "11:45", "13:00", "17:00", "22:30");
        sitting.decide(new Command.ChangeSettings(
                null,
                old -> new Settings(
                        old.zone(), old.locale(), old.weekStart(), parts, old.allDayHour(), old.defaultReminder()),
                false));
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow morning, 2026-11-25T06:30",
        "tomorrow afternoon, 2026-11-25T13:00",
        "this evening, 2026-11-24T17:00",
        "tonight, 2026-11-24T22:30"
    })
    void aReminderInAPartOfTheDayComesWhenItBegins(String when, String at) {
        sitting.say("remind me " + when + " to water the roses");

        assertThat(sitting.tasks())
                .flatExtracting(Task::reminders)
                .extracting(Reminder::at)
                .containsExactly(LocalDateTime.parse(at).atZone(BERLIN).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "water the roses tomorrow morning, 2026-11-25T06:30",
        "water the roses this evening, 2026-11-24T17:00",
        "water the roses this morning, 2026-11-24",
        "water the roses every morning, 2026-11-25T06:30",
        "water the roses every friday afternoon, 2026-11-27T13:00"
    })
    void aNewTaskInAPartOfADayIsDueWhenThatBegins(String said, String due) {
        sitting.say(said);

        assertThat(sitting.tasks()).extracting(Task::due).containsExactly(due);
    }

    @Test
    void aPartOfTheDayAloneIsOneOfItsDay() {
        sitting.say("add water the roses tomorrow");
        sitting.say("make it in the afternoon");

        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2026-11-25T13:00");
    }

    @Test
    void whatIsMovedToAPartOfADayGoesThere() {
        sitting.say("add water the roses");
        sitting.say("move it to friday evening");

        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2026-11-27T17:00");
    }
}
