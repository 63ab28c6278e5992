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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindingTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TOMORROW = "2026-11-25T09:00";

    private final Desk desk = new Desk();

    @Test
    void aMovedDueDateArmsARelativeReminderAnewAndKeepsAnAbsoluteOne() {
        add(TOMORROW, Wish.before(HOUR), Wish.at(NOON.plusSeconds(60)));
        var before = reminders();
        due("2026-11-26T09:00");

        assertThat(reminder(0).generation()).isGreaterThan(before.get(0).generation());
        assertThat(reminder(1)).isEqualTo(before.get(1));
    }

    @Test
    void anInstantThatHasJustPassedStillCountsAndOneFurtherBehindIsRefusedWithTheTimeItIs() {
        add(null, Wish.at(NOON.minusSeconds(60)));

        assertThat(next()).contains(NOON.minusSeconds(60));
        var refused = (Rejected) desk.decide(new Command.Add(draft(null, Wish.at(NOON.minusSeconds(61)))));
        assertThat(refused.faults())
                .containsExactly(
                        new Fault("/reminders/0/at", "That lies behind: here it is 2026-11-24T11:00:00Z now."));
    }

    @Test
    void aRelativeReminderWhoseTimeIsOverWhenTheTaskIsWrittenIsNotAnnounced() {
        add("2026-11-24T12:30", Wish.before(HOUR)); // due in half an hour in Berlin

        assertThat(next()).isEmpty();
    }

    @Test
    void whatHadItsTimeCanBeSentBackWithTheRestOfItsTaskWithOrWithoutItsId() {
        add(null, Wish.at(NOON.plusSeconds(5)));
        desk.noteFired(1, "1", 1);
        desk.passes(HOUR);
        desk.accept(new Command.Edit(1, draft -> draft(null, draft.reminders().getFirst())));
        desk.accept(new Command.Edit(1, _ -> draft(null, Wish.at(NOON.plusSeconds(5)))));

        assertThat(next()).isEmpty();
    }

    @Test
    void onADayWithoutATimeItCountsFromThePersonsAllDayHour() {
        add("2026-11-25", Wish.before(HOUR));
        assertThat(next()).contains(Instant.parse("2026-11-25T07:00:00Z"));

        desk.accept(new Command.ChangeSettings(null, old -> settings(old, "11:30", null)));
        assertThat(next()).contains(Instant.parse("2026-11-25T09:30:00Z"));
    }

    @Test
    void theUsualReminderIsForTasksThatHaveATimeAndSayNothingOfReminders() {
        desk.accept(new Command.ChangeSettings(null, old -> settings(old, "09:00", "PT15M")));
        desk.accept(new Command.Add(Desk.draft("call", TOMORROW, null, null)));
        desk.accept(new Command.Add(Desk.draft("day", "2026-11-25", null, null)));
        desk.accept(new Command.Add(draft(TOMORROW)));

        assertThat(task(1).reminders()).extracting(Reminder::before).containsExactly("PT15M");
        assertThat(task(2).reminders()).isEmpty();
        assertThat(task(3).reminders()).isEmpty();
    }

    @Test
    void aSnoozeMovesTheReminderAndNotTheDueDate() {
        add(TOMORROW, Wish.before(HOUR));
        snooze(null, Duration.ofDays(3));

        assertThat(next()).contains(NOON.plus(Duration.ofDays(3)));
        assertThat(task(1).due()).isEqualTo(TOMORROW);
        assertThat(reminder(0).before()).isEqualTo("PT1H");
        assertThat(desk.told().getLast().task().reminders().getFirst().snoozed())
                .isEqualTo(next().orElseThrow());
    }

    @Test
    void whatWasAnnouncedIsPutOffAndComesAgainUnderANewGeneration() {
        add(TOMORROW, Wish.at(NOON.plusSeconds(5)), Wish.at(NOON.plusSeconds(7)), Wish.before(HOUR));
        desk.noteFired(1, "1", 1);
        desk.passes(Duration.ofSeconds(2));
        desk.noteFired(1, "2", 1);
        snooze(null, Duration.ofMinutes(10));

        assertThat(reminder(1).fired()).isNull();
        assertThat(reminder(1).generation()).isGreaterThan(1);
        assertThat(next()).contains(NOON.plusSeconds(602));
        assertThat(reminder(0).fired()).isNotNull();
    }

    @Test
    void whereNothingWasAnnouncedItIsTheNextOneUnlessOneIsNamed() {
        add(TOMORROW, Wish.before(HOUR), Wish.at(NOON.plusSeconds(7)));
        snooze(null, HOUR);
        assertThat(reminder(1).snoozed()).isEqualTo(NOON.plus(HOUR));

        snooze("1", HOUR);
        assertThat(reminder(0).snoozed()).isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void whereThereIsNothingToSnoozeItSaysWhy() {
        desk.add("one");
        assertThat(desk.decide(snoozing(null, HOUR))).isEqualTo(new Rejected(Reason.NOTHING_TO_SNOOZE));
        assertThat(((Rejected) desk.decide(snoozing("7", HOUR))).faults())
                .extracting(Fault::pointer)
                .containsExactly("/reminder");

        desk.accept(new Command.Complete(1));
        assertThat(desk.decide(snoozing(null, HOUR))).isEqualTo(new Rejected(Reason.NOT_OPEN));
        desk.accept(new Command.Delete(1));
        assertThat(desk.decide(snoozing(null, HOUR))).isEqualTo(new Rejected(Reason.NO_SUCH_TASK));
    }

    @Test
    void oneCannotPutOffUntilNowOrBeforeOrForEver() {
        add(TOMORROW, Wish.before(HOUR));

        for (var until : List.of(NOON, NOON.minusSeconds(1), Instant.parse("+10000-01-01T00:00:00Z"))) {
            var refused = (Rejected) desk.decide(new Command.Snooze(1, null, _ -> until));
            assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/until");
        }
    }

    @Test
    void anotherDueDateEndsASnoozeAndEverythingElseKeepsIt() {
        add(TOMORROW, Wish.before(HOUR), Wish.at(NOON.plusSeconds(60)));
        snooze("1", HOUR);
        snooze("2", HOUR);
        desk.accept(new Command.Edit(1, draft -> draft.withTags(List.of("urgent"))));
        assertThat(reminders()).extracting(Reminder::snoozed).containsExactly(NOON.plus(HOUR), NOON.plus(HOUR));

        due("2026-11-26T09:00");
        assertThat(reminders()).extracting(Reminder::snoozed).containsExactly(null, null);
        assertThat(next()).contains(NOON.plusSeconds(60));
    }

    @Test
    void aSnoozeIsUndoneToWhatWasBeforeAndAnUndoneDueDateBringsItBack() {
        add(TOMORROW, Wish.before(HOUR));
        snooze(null, HOUR);
        due("2026-11-26T09:00");
        desk.accept(new Command.Undo(null));
        assertThat(next()).contains(NOON.plus(HOUR));

        desk.accept(new Command.Undo(null));
        assertThat(next()).contains(instant(TOMORROW).minus(HOUR));
    }

    @Test
    void anUndoneSnoozeOfWhatWasAnnouncedDoesNotAnnounceItAgain() {
        add(null, Wish.at(NOON.plusSeconds(5)));
        desk.passes(Duration.ofSeconds(5));
        desk.noteFired(1, "1", 1);
        desk.passes(Duration.ofSeconds(5));
        snooze(null, HOUR);
        desk.accept(new Command.Undo(null));

        assertThat(next()).isEmpty();
    }

    @Test
    void whatIsClosedDoesNotRemindAndReopenedItDoesIfThatIsStillToCome() {
        add(null, Wish.at(NOON.plusSeconds(5)), Wish.at(NOON.plus(HOUR)));
        desk.accept(new Command.Complete(1));
        assertThat(next()).isEmpty();

        desk.passes(Duration.ofSeconds(9));
        desk.accept(new Command.Reopen(1));
        assertThat(next()).contains(NOON.plus(HOUR));
        desk.accept(new Command.Delete(1));
        assertThat(desk.book().openTasks()).isEmpty();
        desk.accept(new Command.Restore(1));
        assertThat(next()).contains(NOON.plus(HOUR));
    }

    @Test
    void aReopenedTaskIsStillPutOffAndTheNextOccurrenceIsNot() {
        desk.accept(new Command.Add(Desk.draft("plants", "2026-11-25", "FREQ=DAILY", Wish.before(HOUR))));
        snooze(null, Duration.ofDays(2));
        desk.accept(new Command.Complete(1));
        desk.accept(new Command.Reopen(1));
        assertThat(next()).contains(NOON.plus(Duration.ofDays(2)));

        desk.accept(new Command.Complete(1));
        desk.carryOn();
        assertThat(task(2).reminders().getFirst().snoozed()).isNull();
    }

    @Test
    void aDuplicateLeavesOutWhatHadItsTime() {
        add(TOMORROW, Wish.at(NOON.plusSeconds(5)), Wish.before(HOUR));
        desk.passes(HOUR);
        desk.accept(new Command.Duplicate(1));

        assertThat(task(2).reminders()).extracting(Reminder::before).containsExactly("PT1H");
    }

    @Test
    void severalAreNotedAtOnceAndWhatNoLongerHoldsIsPassedOver() {
        add(null, Wish.at(NOON.plusSeconds(5)), Wish.at(NOON.plusSeconds(6)));
        var noted = new Command.NoteFired(List.of(
                new Command.NoteFired.Announced(1, "1", 1),
                new Command.NoteFired.Announced(1, "2", 9),
                new Command.NoteFired.Announced(7, "1", 1)));
        desk.accept(noted);

        assertThat(reminder(0).fired()).isNotNull();
        assertThat(reminder(1).fired()).isNull();
        assertThat(desk.decide(noted)).isEqualTo(new Rejected(Reason.NO_SUCH_REMINDER));
    }

    @Test
    void aReminderOfADoneTaskIsNotNoted() {
        add(null, Wish.at(NOON.plusSeconds(5)));
        desk.accept(new Command.Complete(1));

        assertThat(desk.decide(new Command.NoteFired(List.of(new Command.NoteFired.Announced(1, "1", 1)))))
                .isEqualTo(new Rejected(Reason.NO_SUCH_REMINDER));
    }

    @Test
    void aReminderFiftyYearsAheadIsKept() {
        add(null, Wish.at(Instant.parse("2076-11-24T11:00:00Z")));

        assertThat(next()).contains(Instant.parse("2076-11-24T11:00:00Z"));
        assertThat(desk.account().earliestReminder()).isEqualTo("2076-11-24T11:00:00Z");
    }

    private void add(String due, Wish... wishes) {
        desk.accept(new Command.Add(draft(due, wishes)));
    }

    private void due(String due) {
        desk.accept(new Command.Edit(1, draft -> draft(due, draft.reminders().toArray(Wish[]::new))));
    }

    private void snooze(String reminder, Duration length) {
        desk.accept(snoozing(reminder, length));
    }

    private static Command.Snooze snoozing(String reminder, Duration length) {
        return new Command.Snooze(1, reminder, now -> now.plus(length));
    }

    private static Draft draft(String due, Wish... wishes) {
        return new Draft("call", null, null, null, null, due, null, null, null, List.of(wishes), null);
    }

    private static Settings settings(Settings old, String allDayHour, String usual) {
        return new Settings(old.zone(), old.locale(), old.weekStart(), old.dayParts(), allDayHour, usual);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }

    private Task task(int number) {
        return desk.book().stored(number).orElseThrow();
    }

    private List<Reminder> reminders() {
        return task(1).reminders();
    }

    private Reminder reminder(int index) {
        return reminders().get(index);
    }

    private Optional<Instant> next() {
        return task(1).nextReminder(desk.account().settings());
    }
}
