package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoingTest {

    private final Desk desk = new Desk();

    @Test
    void theZoneThatIsHeardIsNoStepOfThePerson() {
        desk.addFrom("Asia/Tokyo", "one");

        assertThat(desk.account().settings().zone()).isEqualTo("Asia/Tokyo");
        assertThat(desk.told()).hasSize(1);
        desk.accept(new Command.ChangeSettings(null, settings -> settings.in("Europe/Berlin"), true));
        desk.accept(new Command.Undo(1L));
        assertThat(desk.account().settings().zone()).isEqualTo("Europe/Berlin");
        desk.accept(new Command.Undo(null));
        assertThat(desk.account().settings().zone()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void whatWasSkippedAndPutOffInOneStepIsUndoneInOne() {
        desk.addDaily("plants", "2026-11-24");
        desk.addDaily("cats", "2026-11-25");
        desk.addRemindedAt("call", Desk.NOON.plusSeconds(60));
        var tasks = desk.contents();
        var series = desk.series(desk.seriesIds());
        desk.accept(new Command.Bulk(List.of(
                new Command.Skip(1, null),
                new Command.Skip(2, "2026-12-24"),
                new Command.Snooze(3, null, now -> now.plusSeconds(600)))));
        assertThat(desk.contents()).isNotEqualTo(tasks);
        desk.accept(new Command.Undo(null));

        assertThat(desk.contents()).isEqualTo(tasks);
        assertThat(desk.series(desk.seriesIds())).isEqualTo(series);
    }

    @Test
    void anUndoIsRefusedWhereSomethingNewerStandsInTheWay() {
        desk.add("one");
        desk.accept(new Command.Edit(1, draft -> due(draft, "2026-12-01")));
        desk.accept(new Command.Edit(1, draft -> due(draft, "2026-12-02")));

        var refused = (Rejected) desk.decide(new Command.Undo(2L));
        assertThat(refused.reason()).isEqualTo(Reason.CHANGED_SINCE);
        assertThat(refused.current().due()).isEqualTo("2026-12-02");
        desk.accept(new Command.Undo(3L));
        desk.accept(new Command.Undo(2L));
        assertThat(task(1).due()).isNull();
        assertThat(desk.decide(new Command.Undo(2L))).isEqualTo(new Rejected(Reason.UNDONE_BEFORE));
    }

    @Test
    void aReminderThatFiredMeanwhileStandsInNobodysWayAndDoesNotFireAgain() {
        desk.addRemindedAt("stretch", Desk.NOON.plusSeconds(5));
        desk.accept(new Command.Edit(1, draft -> due(draft, "2026-12-01")));
        desk.noteFired(1, "1", 1);
        desk.accept(new Command.Undo(null));

        assertThat(task(1).due()).isNull();
        assertThat(task(1).nextReminder(desk.account().settings())).isEmpty();
    }

    @Test
    void theOldestOfTwentyStepsCanBeUndoneAndTheOneBeforeNot() {
        for (int step = 1; step <= 21; step++) {
            desk.add("task " + step);
        }

        assertThat(desk.decide(new Command.Undo(1L))).isEqualTo(new Rejected(Reason.NO_SUCH_STEP));
        desk.accept(new Command.Undo(2L));
        assertThat(desk.book().task(2)).isEmpty();
    }

    @Test
    void reopeningWithdrawsASuccessorThatNobodyTouched() {
        desk.addDaily("plants", "2026-11-24");
        desk.accept(new Command.Complete(1));
        desk.carryOn();
        desk.accept(new Command.Reopen(1));

        assertThat(desk.book().openTasks()).extracting(Task::number).containsExactly(1);
        assertThat(desk.series("1").open()).isTrue();
    }

    @Test
    void reopeningIsRefusedOnceTheSuccessorWasChanged() {
        desk.addDaily("plants", "2026-11-24");
        desk.accept(new Command.Complete(1));
        desk.carryOn();
        desk.accept(new Command.Edit(2, draft -> due(draft, "2026-11-30")));

        var refused = (Rejected) desk.decide(new Command.Reopen(1));
        assertThat(refused.reason()).isEqualTo(Reason.SUCCESSOR_CHANGED);
        assertThat(refused.current().id()).isEqualTo("2");
    }

    @Test
    void aSuccessorThatBecameASingleTaskOrGotAnotherRuleStaysWhateverIsTakenBack() {
        for (var rule : new String[] {null, "FREQ=WEEKLY"}) {
            var own = new Desk();
            own.addDaily("plants", "2026-11-24");
            own.accept(new Command.Complete(1));
            own.carryOn();
            own.accept(new Command.Edit(2, draft -> repeating(draft, rule)));

            assertThat(own.decide(new Command.Reopen(1))).isInstanceOf(Rejected.class);
            assertThat(own.decide(new Command.Undo(2L))).isInstanceOf(Rejected.class);
            assertThat(own.book().task(2)).isPresent();
        }
    }

    @Test
    void aStepWhoseTaskWasForgottenIsPassedOver() {
        desk.add("one");
        desk.add("two");
        desk.accept(new Command.Delete(2));
        desk.accept(new Command.Purge(2));

        assertThat(desk.decide(new Command.Undo(3L))).isEqualTo(new Rejected(Reason.FORGOTTEN));
        desk.accept(new Command.Undo(null));
        assertThat(desk.book().allTasks()).isEmpty();
    }

    @Test
    void settingsAreUndoneWhereverThePersonIsByThen() {
        desk.add("one");
        desk.accept(new Command.ChangeSettings(
                null,
                before -> new Settings(before.zone(), before.locale(), "sunday", before.dayParts(), "08:00", null),
                false));
        desk.addFrom("Asia/Tokyo", "two");
        desk.accept(new Command.Undo(2L));

        assertThat(desk.account().settings()).isEqualTo(Settings.usual("Asia/Tokyo"));
    }

    @Test
    void theZoneThatIsSetHoldsWhereverThePersonIsHeardFrom() {
        desk.addFrom("Europe/Berlin", "one");
        desk.accept(new Command.ChangeSettings(null, settings -> settings.in("Europe/Lisbon"), true));
        desk.addFrom("Europe/Berlin", "two");
        assertThat(desk.account().settings().zone()).isEqualTo("Europe/Lisbon");

        desk.acceptFrom("Europe/Berlin", new Command.Undo(2L));
        assertThat(desk.account().settings().zone()).isEqualTo("Europe/Berlin");
        desk.addFrom("Asia/Tokyo", "three");
        assertThat(desk.account().settings().zone()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void theZoneThatAnUndoIsHeardFromDoesNotStandInItsWay() {
        desk.accept(new Command.ChangeSettings(null, settings -> settings.in("Asia/Tokyo"), false));

        desk.acceptFrom("Europe/Lisbon", new Command.Undo(null));
        assertThat(desk.account().settings().zone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void theZoneThatWasHeardHoldsOnceItIsSet() {
        desk.accept(new Command.ChangeSettings(null, settings -> settings.in("Europe/Berlin"), true));
        desk.addFrom("Asia/Tokyo", "one");

        assertThat(desk.account().settings().zone()).isEqualTo("Europe/Berlin");
    }

    private Task task(int number) {
        return desk.book().stored(number).orElseThrow();
    }

    private static Draft due(Draft draft, String due) {
        return new Draft(
                draft.title(), null, null, null, null, due, null, null, null, draft.reminders(), draft.recurrence());
    }

    private static Draft repeating(Draft draft, String rule) {
        return new Draft(
                draft.title(),
                null,
                null,
                null,
                draft.tags(),
                draft.due(),
                null,
                null,
                null,
                null,
                rule == null ? null : Repetition.of(rule));
    }
}
