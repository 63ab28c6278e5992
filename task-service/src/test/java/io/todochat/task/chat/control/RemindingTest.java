package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders that are moved or replaced, and not stored beside others without a word. */
class RemindingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    private List<Reminder> reminders() {
        return sitting.tasks().getLast().reminders();
    }

    @Test
    void earlierMovesTheOneThatIsThere() {
        sitting.say("add call Ann tomorrow at 9am");
        sitting.say("remind me 10 minutes before");

        assertThat(sitting.say("remind me 15 minutes earlier").text())
                .startsWith("Reminder moved: “call Ann”")
                .contains("I remind you tomorrow, Wednesday 25 November at 08:35.");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT25M");
        sitting.say("undo");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT10M");
    }

    @Test
    void earlierMovesAlsoOneAtAnInstant() {
        sitting.say("remind me to call Ann tomorrow at 9am");

        sitting.say("remind me half an hour earlier");

        assertThat(reminders()).extracting(Reminder::at).containsExactly(Instant.parse("2026-11-25T07:30:00Z"));
        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-11-25T09:00");
    }

    @Test
    void earlierThanItIsDueWhereThereIsNone() {
        sitting.say("add call Ann tomorrow at 9am");

        assertThat(sitting.say("remind me 10 minutes earlier").text()).startsWith("Changed: “call Ann”");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT10M");
    }

    @Test
    void insteadTakesThePlaceOfTheOthers() {
        sitting.say("add call Ann tomorrow at 9am");
        sitting.say("remind me 10 minutes before");
        assertThat(sitting.say("remind me 20 minutes before").text()).contains("with 2 reminders");

        sitting.say("remind me 2 hours before instead");

        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT2H");
    }

    @Test
    void isSaidInOneBreathWithTheTask() {
        var late = sitting.say("add buy gift tomorrow, remind me 2 days before");
        assertThat(late.text()).startsWith("Added “buy gift”").contains("The time to remind you is past already.");
        assertThat(late.tasks()).hasSize(1);

        sitting.say("add buy cake friday, remind me a day before it");
        assertThat(sitting.states()).containsExactly("buy gift OPEN", "buy cake OPEN");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT24H");
    }

    @Test
    void aTimeOfItsOwnIsToldAndStored() {
        assertThat(sitting.say("dentist friday at 10, remind me on thursday at 6pm")
                        .text())
                .contains("due Friday 27 November at 10:00")
                .contains("I remind you Thursday 26 November at 18:00.");
        assertThat(sitting.say("choir every friday at 6, remind me at 5:30").text())
                .contains("I remind you Friday 27 November at 17:30.");
        assertThat(sitting.say("add eggs tomorrow and remind me at 9").text())
                .contains("I remind you tomorrow, Wednesday 25 November at 09:00.");

        assertThat(sitting.states()).containsExactly("dentist OPEN", "choir OPEN", "eggs OPEN");
        assertThat(sitting.tasks())
                .extracting(Task::due)
                .containsExactly("2026-11-27T10:00", "2026-11-27T18:00", "2026-11-25");
    }

    @Test
    void aTimeAloneIsForTheTaskThatWasSpokenOf() {
        sitting.say("call Tom tomorrow at 5");
        assertThat(sitting.say("remind me at 4").text())
                .contains("due tomorrow, Wednesday 25 November at 17:00")
                .contains("I remind you tomorrow, Wednesday 25 November at 16:00.");

        assertThat(sitting.say("move the reminder to 4:30").text())
                .contains("due tomorrow, Wednesday 25 November at 17:00")
                .contains("I remind you tomorrow, Wednesday 25 November at 16:30.");

        sitting.say("undo");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT1H");
        assertThat(sitting.states()).containsExactly("call Tom OPEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make it 20 minutes",
                "make it 20",
                "no, 20 minutes before",
                "better 20 minutes before",
                "20 minutes before",
                "change the reminder to 20 minutes before",
                "make the reminder 20 minutes before"
            })
    void howLongBeforeIsCorrectedAndTheTaskStaysWhereItIs(String correction) {
        sitting.say("call Ann tomorrow at 9, remind me 10 minutes before");

        sitting.say(correction);

        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT20M");
        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-11-25T09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "push it by 20 minutes,   2026-11-25T09:20",
        "make it an hour later,   2026-11-25T10:00",
        "make it 9:30,            2026-11-25T09:30",
        "make it 8,               2026-11-25T08:00"
    })
    void whoMovesTheTaskDoesNotMeanItsReminder(String said, String due) {
        sitting.say("call Ann tomorrow at 9, remind me 10 minutes before");

        sitting.say(said);

        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT10M");
        assertThat(sitting.tasks().getLast().due()).isEqualTo(due);
    }

    @Test
    void anotherTimeOfATaskThatRemindsWhenDueMovesIt() {
        sitting.say("remind me to call Ann tomorrow at 9am");

        sitting.say("move the reminder to 10");

        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-11-25T10:00");
        assertThat(reminders()).extracting(Reminder::at).containsExactly(Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void anAnswerSaysWhenToRemindAndNotWhenTheTaskIsDue() {
        sitting.say("call Ann tomorrow at 9");
        assertThat(sitting.say("set a reminder").text()).isEqualTo("When?");
        sitting.say("an hour before");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT1H");

        sitting.say("remind me about it");
        sitting.say("at 7");

        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT1H", "PT2H");
        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-11-25T09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "remind me about the dinner at 6,       dinner sunday 19:00,      2026-11-29T19:00, PT1H",
        "remind me of Ann at 8,                 call Ann tomorrow at 9,   2026-11-25T09:00, PT1H",
        "set a reminder for the dentist at 9,   dentist monday at 10,     2026-11-30T10:00, PT1H"
    })
    void isForTheTaskThatIsThere(String said, String task, String due, String before) {
        sitting.say(task);
        sitting.say("buy milk");

        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(2);
        assertThat(sitting.tasks().getFirst().due()).isEqualTo(due);
        assertThat(sitting.tasks().getFirst().reminders())
                .extracting(Reminder::before)
                .containsExactly(before);
    }

    @Test
    void aReminderThatIsPastOnlyOnceKeepsItsSeries() {
        assertThat(sitting.say("pay rent every 25th of the month, remind me 3 days before at 9")
                        .text())
                .startsWith("Added “pay rent”")
                .contains("This once the time to remind you is past already.");
        assertThat(reminders()).extracting(Reminder::before).containsExactly("PT72H");
    }

    @Test
    void whatHasNotRungYetIsPutOffFromItsOwnTime() {
        sitting.say("gym tomorrow at 6pm, remind me 30 minutes before");

        assertThat(sitting.say("snooze gym for an hour").text())
                .startsWith("Snoozed until tomorrow, Wednesday 25 November at 18:30");
    }

    @Test
    void inTheMorningOfItIsNeverBehindIt() {
        assertThat(sitting.say("add oculist friday at 15:00, remind me on the day")
                        .text())
                .contains("I remind you Friday 27 November at 09:00");
        assertThat(sitting.say("add dentist friday at 8:00, remind me on the day")
                        .text())
                .contains("I remind you Friday 27 November at 07:00");
    }
}
