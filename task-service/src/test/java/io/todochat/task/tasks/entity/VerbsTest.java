package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.events.TaskState;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbsTest {

    private final Desk desk = new Desk();

    @Test
    void aReopenedTaskForgetsWhenItWasDone() {
        desk.add("one");
        desk.accept(new Command.Complete(1));
        desk.accept(new Command.Reopen(1));

        assertThat(task(1).isOpen()).isTrue();
        assertThat(task(1).completed()).isNull();
        assertThat(desk.decide(new Command.Reopen(1))).isEqualTo(new Rejected(Reason.OPEN_ALREADY));
    }

    @Test
    void aStatusThatIsWrittenDoesWhatTheVerbDoes() {
        desk.addDaily("plants", "2026-11-24");
        desk.accept(new Command.Edit(1, before -> status(before, Status.CANCELLED)));

        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.TASK_CANCELLED);
        assertThat(desk.series("1").open()).isFalse();
    }

    @Test
    void aDuplicateIsToBeDoneFromTheBeginning() {
        desk.accept(new Command.Add(new Draft(
                "pack",
                null,
                Status.DONE,
                Priority.HIGH,
                List.of("trip"),
                null,
                null,
                null,
                List.of(new ChecklistItem(null, "socks", true)),
                List.of(),
                null)));
        desk.accept(new Command.Duplicate(1));

        assertThat(task(2).isOpen()).isTrue();
        assertThat(task(2).checklist()).containsExactly(new ChecklistItem("1", "socks", false));
        assertThat(task(2).tags()).containsExactly("trip");
    }

    @Test
    void writingWhatIsThereAlreadyChangesNothing() {
        desk.add("one");
        desk.accept(new Command.Edit(1, before -> before));

        assertThat(desk.told()).hasSize(1);
        assertThat(desk.account().step()).isEqualTo(1);
    }

    @Test
    void anotherRuleAloneIsAChangeThatIsTold() {
        desk.addDaily("plants", "2026-11-24");
        desk.accept(new Command.Edit(1, draft -> repeating(draft, "FREQ=WEEKLY")));

        assertThat(desk.told()).hasSize(2);
        assertThat(desk.told().getLast().changes()).containsExactly("recurrence");
        assertThat(desk.series("1").rule()).isEqualTo("FREQ=WEEKLY");
    }

    @Test
    void aBulkOfWhichOnePartIsRefusedChangesNothing() {
        desk.add("one");
        var refused = desk.decide(new Command.Bulk(List.of(new Command.Complete(1), new Command.Complete(1))));

        assertThat(((Rejected) refused).operation()).isEqualTo(1);
        assertThat(task(1).isOpen()).isTrue();
    }

    @Test
    void aRefusedBulkShowsWhatIsStoredAndNotWhatAnEarlierPartWouldHaveMadeOfIt() {
        desk.add("one");
        desk.addDaily("plants", "2026-11-24");
        desk.accept(new Command.Complete(2));
        desk.carryOn();
        desk.accept(tagged(3, "mine"));

        assertThat(currentOf(tagged(1, "other"), new Command.Expecting(1, List.of(99L), new Command.Complete(1))))
                .isEqualTo(desk.book().state(task(1)));
        assertThat(currentOf(tagged(3, "other"), new Command.Reopen(2)))
                .isEqualTo(desk.book().state(task(3)));
    }

    private TaskState currentOf(Command... commands) {
        return ((Rejected) desk.decide(new Command.Bulk(List.of(commands)))).current();
    }

    private static Command tagged(int task, String tag) {
        return new Command.Edit(task, before -> before.withTags(List.of(tag)));
    }

    @Test
    void aLaterPartOfABulkSeesWhatAnEarlierOneDid() {
        desk.accept(new Command.Bulk(
                List.of(new Command.Add(Draft.titled("one")), new Command.Complete(1), new Command.Delete(1))));

        assertThat(desk.book().trash()).hasSize(1);
        assertThat(desk.told()).hasSize(1);
    }

    @Test
    void theNewestOccurrenceIsNotForgottenBeforeTheNextIsMadeFromIt() {
        desk.addDaily("plants", "2026-11-24");
        desk.accept(new Command.Delete(1));

        assertThat(desk.decide(new Command.Purge(1))).isEqualTo(new Rejected(Reason.NEEDED_FOR_THE_NEXT));
        desk.carryOn();
        desk.accept(new Command.Purge(1));
        assertThat(desk.book().openTasks()).hasSize(1);
    }

    @Test
    void whatIsOldInTheTrashIsForgottenAndTheRestStays() {
        desk.add("one");
        desk.add("two");
        desk.accept(new Command.Delete(1));
        desk.accept(new Command.PurgeOld(Desk.NOON.plusSeconds(1), 10));

        assertThat(desk.book().stored(1)).isEmpty();
        assertThat(desk.account().oldestTrash()).isNull();
        assertThat(desk.account().tasks()).isEqualTo(1);
        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.TASK_PURGED);
    }

    @Test
    void afterAnErasureNothingIsSeenAndCountersGoOn() {
        desk.add("one");
        desk.accept(new Command.Erase(null));

        assertThat(desk.book().task(1)).isEmpty();
        assertThat(desk.book().allTasks()).isEmpty();
        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.ACCOUNT_ERASED);
        assertThat(desk.account().erased()).isEqualTo(2);
        assertThat(desk.decide(new Command.Undo(null))).isEqualTo(new Rejected(Reason.NOTHING_TO_UNDO));
        assertThat(desk.add("two").number()).isGreaterThan(1);
        assertThat(desk.told().getLast().sequence()).isEqualTo(3);
    }

    @Test
    void aRestoreRaisesWhatOthersKnowAndOnlyOnce() {
        desk.add("one");
        var raised = desk.account().raisedFor("disaster");

        assertThat(raised.sequence()).isEqualTo(1_000_001);
        assertThat(raised.nextTask()).isEqualTo(50_002);
        assertThat(raised.stepsState())
                .matches("[0-9a-f.]+")
                .isNotEqualTo(desk.account().stepsState());
        assertThat(raised.raisedFor("disaster")).isSameAs(raised);
        assertThat(raised.raisedFor("another").sequence()).isEqualTo(2_000_001);
    }

    private Task task(int number) {
        return desk.book().stored(number).orElseThrow();
    }

    private static Draft status(Draft draft, Status status) {
        return new Draft(
                draft.title(), null, status, null, null, draft.due(), null, null, null, null, draft.recurrence());
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
