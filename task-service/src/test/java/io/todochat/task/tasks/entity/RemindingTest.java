package io.todochat.task.tasks.entity;

import static io.todochat.task.tasks.entity.Desk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Draft.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a reminder is announced, and when not. */
class RemindingTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TOMORROW = "2026-11-25T09:00";

    private final RemindedTask call = new RemindedTask(new Desk());

    @Test
    void aMovedDueDateArmsARelativeReminderAnewAndKeepsAnAbsoluteOne() {
        call.add(TOMORROW, Wish.before(HOUR), Wish.at(NOON.plusSeconds(60)));
        var before = call.reminders();
        call.due("2026-11-26T09:00");

        assertThat(call.reminder(0).generation()).isGreaterThan(before.get(0).generation());
        assertThat(call.reminder(1)).isEqualTo(before.get(1));
    }

    @Test
    void anInstantThatHasJustPassedStillCountsAndOneFurtherBehindIsRefusedWithTheTimeItIs() {
        call.add(null, Wish.at(NOON.minusSeconds(60)));

        assertThat(call.next()).contains(NOON.minusSeconds(60));
        var refused = (Rejected)
                call.desk().decide(new Command.Add(RemindedTask.draft(null, Wish.at(NOON.minusSeconds(61)))));
        assertThat(refused.faults())
                .containsExactly(
                        new Fault("/reminders/0/at", "That lies behind: here it is 2026-11-24T11:00:00Z now."));
    }

    @Test
    void aRelativeReminderWhoseTimeIsOverWhenTheTaskIsWrittenIsNotAnnounced() {
        call.add("2026-11-24T12:30", Wish.before(HOUR)); // due in half an hour in Berlin

        assertThat(call.next()).isEmpty();
    }

    @Test
    void whatHadItsTimeCanBeSentBackWithTheRestOfItsTaskWithOrWithoutItsId() {
        call.add(null, Wish.at(NOON.plusSeconds(5)));
        call.desk().noteFired(1, "1", 1);
        call.desk().passes(HOUR);
        call.desk()
                .accept(new Command.Edit(
                        1, draft -> RemindedTask.draft(null, draft.reminders().getFirst())));
        call.desk().accept(new Command.Edit(1, _ -> RemindedTask.draft(null, Wish.at(NOON.plusSeconds(5)))));

        assertThat(call.next()).isEmpty();
    }

    @Test
    void onADayWithoutATimeItCountsFromThePersonsAllDayHour() {
        call.add("2026-11-25", Wish.before(HOUR));
        assertThat(call.next()).contains(Instant.parse("2026-11-25T07:00:00Z"));

        call.desk().accept(new Command.ChangeSettings(null, old -> settings(old, "11:30", null), false));
        assertThat(call.next()).contains(Instant.parse("2026-11-25T09:30:00Z"));
    }

    @Test
    void theUsualReminderIsForTasksThatHaveATimeAndSayNothingOfReminders() {
        call.desk().accept(new Command.ChangeSettings(null, old -> settings(old, "09:00", "PT15M"), false));
        call.desk().accept(new Command.Add(Desk.draft("call", TOMORROW, null, null)));
        call.desk().accept(new Command.Add(Desk.draft("day", "2026-11-25", null, null)));
        call.desk().accept(new Command.Add(RemindedTask.draft(TOMORROW)));

        assertThat(call.task(1).reminders()).extracting(Reminder::before).containsExactly("PT15M");
        assertThat(call.task(2).reminders()).isEmpty();
        assertThat(call.task(3).reminders()).isEmpty();
    }

    @Test
    void whatIsClosedDoesNotRemindAndReopenedItDoesIfThatIsStillToCome() {
        call.add(null, Wish.at(NOON.plusSeconds(5)), Wish.at(NOON.plus(HOUR)));
        call.desk().accept(new Command.Complete(1));
        assertThat(call.next()).isEmpty();

        call.desk().passes(Duration.ofSeconds(9));
        call.desk().accept(new Command.Reopen(1));
        assertThat(call.next()).contains(NOON.plus(HOUR));
        call.desk().accept(new Command.Delete(1));
        assertThat(call.desk().book().openTasks()).isEmpty();
        call.desk().accept(new Command.Restore(1));
        assertThat(call.next()).contains(NOON.plus(HOUR));
    }

    @Test
    void aDuplicateLeavesOutWhatHadItsTime() {
        call.add(TOMORROW, Wish.at(NOON.plusSeconds(5)), Wish.before(HOUR));
        call.desk().passes(HOUR);
        call.desk().accept(new Command.Duplicate(1));

        assertThat(call.task(2).reminders()).extracting(Reminder::before).containsExactly("PT1H");
    }

    @Test
    void severalAreNotedAtOnceAndWhatNoLongerHoldsIsPassedOver() {
        call.add(null, Wish.at(NOON.plusSeconds(5)), Wish.at(NOON.plusSeconds(6)));
        var noted = new Command.NoteFired(List.of(
                new Command.NoteFired.Announced(1, "1", 1),
                new Command.NoteFired.Announced(1, "2", 9),
                new Command.NoteFired.Announced(7, "1", 1)));
        call.desk().accept(noted);

        assertThat(call.reminder(0).fired()).isNotNull();
        assertThat(call.reminder(1).fired()).isNull();
        assertThat(call.desk().decide(noted)).isEqualTo(new Rejected(Reason.NO_SUCH_REMINDER));
    }

    @Test
    void aReminderOfADoneTaskIsNotNoted() {
        call.add(null, Wish.at(NOON.plusSeconds(5)));
        call.desk().accept(new Command.Complete(1));

        assertThat(call.desk().decide(new Command.NoteFired(List.of(new Command.NoteFired.Announced(1, "1", 1)))))
                .isEqualTo(new Rejected(Reason.NO_SUCH_REMINDER));
    }

    @Test
    void aReminderFiftyYearsAheadIsKept() {
        call.add(null, Wish.at(Instant.parse("2076-11-24T11:00:00Z")));

        assertThat(call.next()).contains(Instant.parse("2076-11-24T11:00:00Z"));
        assertThat(call.desk().account().earliestReminder()).isEqualTo("2076-11-24T11:00:00Z");
    }

    private static Settings settings(Settings old, String allDayHour, String usual) {
        return new Settings(old.zone(), old.locale(), old.weekStart(), old.dayParts(), allDayHour, usual);
    }
}
