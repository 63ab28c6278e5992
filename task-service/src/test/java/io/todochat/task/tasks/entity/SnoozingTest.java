package io.todochat.task.tasks.entity;

import static io.todochat.task.tasks.entity.Desk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Draft.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What putting off a reminder changes, and what ends it. */
class SnoozingTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TOMORROW = "2026-11-25T09:00";

    private final RemindedTask call = new RemindedTask(new Desk());

    @Test
    void aSnoozeMovesTheReminderAndNotTheDueDate() {
        call.add(TOMORROW, Wish.before(HOUR));
        call.snooze(null, Duration.ofDays(3));

        assertThat(call.next()).contains(NOON.plus(Duration.ofDays(3)));
        assertThat(call.task(1).due()).isEqualTo(TOMORROW);
        assertThat(call.reminder(0).before()).isEqualTo("PT1H");
        assertThat(call.desk().told().getLast().task().reminders().getFirst().snoozed())
                .isEqualTo(call.next().orElseThrow());
    }

    @Test
    void whatWasAnnouncedIsPutOffAndComesAgainUnderANewGeneration() {
        call.add(TOMORROW, Wish.at(NOON.plusSeconds(5)), Wish.at(NOON.plusSeconds(7)), Wish.before(HOUR));
        call.desk().noteFired(1, "1", 1);
        call.desk().passes(Duration.ofSeconds(2));
        call.desk().noteFired(1, "2", 1);
        call.snooze(null, Duration.ofMinutes(10));

        assertThat(call.reminder(1).fired()).isNull();
        assertThat(call.reminder(1).generation()).isGreaterThan(1);
        assertThat(call.next()).contains(NOON.plusSeconds(602));
        assertThat(call.reminder(0).fired()).isNotNull();
    }

    @Test
    void whereNothingWasAnnouncedItIsTheNextOneUnlessOneIsNamed() {
        call.add(TOMORROW, Wish.before(HOUR), Wish.at(NOON.plusSeconds(7)));
        call.snooze(null, HOUR);
        assertThat(call.reminder(1).snoozed()).isEqualTo(NOON.plus(HOUR));

        call.snooze("1", HOUR);
        assertThat(call.reminder(0).snoozed()).isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void whereThereIsNothingToSnoozeItSaysWhy() {
        call.desk().add("one");
        assertThat(call.desk().decide(RemindedTask.snoozing(null, HOUR)))
                .isEqualTo(new Rejected(Reason.NOTHING_TO_SNOOZE));
        assertThat(((Rejected) call.desk().decide(RemindedTask.snoozing("7", HOUR))).faults())
                .extracting(Fault::pointer)
                .containsExactly("/reminder");

        call.desk().accept(new Command.Complete(1));
        assertThat(call.desk().decide(RemindedTask.snoozing(null, HOUR))).isEqualTo(new Rejected(Reason.NOT_OPEN));
        call.desk().accept(new Command.Delete(1));
        assertThat(call.desk().decide(RemindedTask.snoozing(null, HOUR))).isEqualTo(new Rejected(Reason.NO_SUCH_TASK));
    }

    @Test
    void oneCannotPutOffUntilNowOrBeforeOrForEver() {
        call.add(TOMORROW, Wish.before(HOUR));

        for (var until : List.of(NOON, NOON.minusSeconds(1), Instant.parse("+10000-01-01T00:00:00Z"))) {
            var refused = (Rejected) call.desk().decide(new Command.Snooze(1, null, _ -> until));
            assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/until");
        }
    }

    @Test
    void anotherDueDateEndsASnoozeAndEverythingElseKeepsIt() {
        call.add(TOMORROW, Wish.before(HOUR), Wish.at(NOON.plusSeconds(60)));
        call.snooze("1", HOUR);
        call.snooze("2", HOUR);
        call.desk().accept(new Command.Edit(1, draft -> draft.withTags(List.of("urgent"))));
        assertThat(call.reminders()).extracting(Reminder::snoozed).containsExactly(NOON.plus(HOUR), NOON.plus(HOUR));

        call.due("2026-11-26T09:00");
        assertThat(call.reminders()).extracting(Reminder::snoozed).containsExactly(null, null);
        assertThat(call.next()).contains(NOON.plusSeconds(60));
    }

    @Test
    void aSnoozeIsUndoneToWhatWasBeforeAndAnUndoneDueDateBringsItBack() {
        call.add(TOMORROW, Wish.before(HOUR));
        call.snooze(null, HOUR);
        call.due("2026-11-26T09:00");
        call.desk().accept(new Command.Undo(null));
        assertThat(call.next()).contains(NOON.plus(HOUR));

        call.desk().accept(new Command.Undo(null));
        assertThat(call.next()).contains(instant(TOMORROW).minus(HOUR));
    }

    @Test
    void anUndoneSnoozeOfWhatWasAnnouncedDoesNotAnnounceItAgain() {
        call.add(null, Wish.at(NOON.plusSeconds(5)));
        call.desk().passes(Duration.ofSeconds(5));
        call.desk().noteFired(1, "1", 1);
        call.desk().passes(Duration.ofSeconds(5));
        call.snooze(null, HOUR);
        call.desk().accept(new Command.Undo(null));

        assertThat(call.next()).isEmpty();
    }

    @Test
    void aReopenedTaskIsStillPutOffAndTheNextOccurrenceIsNot() {
        call.desk().accept(new Command.Add(Desk.draft("plants", "2026-11-25", "FREQ=DAILY", Wish.before(HOUR))));
        call.snooze(null, Duration.ofDays(2));
        call.desk().accept(new Command.Complete(1));
        call.desk().accept(new Command.Reopen(1));
        assertThat(call.next()).contains(NOON.plus(Duration.ofDays(2)));

        call.desk().accept(new Command.Complete(1));
        call.desk().carryOn();
        assertThat(call.task(2).reminders().getFirst().snoozed()).isNull();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
