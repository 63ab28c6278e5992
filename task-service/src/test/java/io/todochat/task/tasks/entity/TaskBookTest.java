package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Status;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TaskBookTest {

    private final Desk desk = new Desk();

    @Test
    void numbersAreNeverUsedAgain() {
        desk.add("one");
        desk.accept(new Command.Delete(1));

        assertThat(desk.add("two").number()).isEqualTo(2);
    }

    @Test
    void everyChangeIsToldOnceWithoutAGapInTheSequence() {
        desk.add("one");
        desk.add("two");
        desk.accept(new Command.Complete(1));
        desk.accept(new Command.Delete(2));

        assertThat(desk.told()).extracting(TaskEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(desk.told())
                .extracting(TaskEvent::happened)
                .containsExactly(
                        Happened.TASK_CREATED, Happened.TASK_CREATED, Happened.TASK_COMPLETED, Happened.TASK_DELETED);
    }

    @Test
    void aDoneTaskIsNotOpenAndKeepsWhenItWasDone() {
        desk.add("one");
        desk.accept(new Command.Complete(1));

        var task = desk.book().task(1).orElseThrow();
        assertThat(task.status()).isEqualTo(Status.DONE);
        assertThat(task.completed()).isEqualTo(Desk.NOON);
        assertThat(task.version()).isEqualTo(2);
        assertThat(desk.book().openTasks()).isEmpty();
    }

    @Test
    void whatIsDoneCannotBeDoneAgainAndWhatIsInTheTrashIsNotThere() {
        desk.add("one");
        desk.accept(new Command.Complete(1));
        assertThat(desk.decide(new Command.Complete(1))).isEqualTo(new Rejected(Reason.NOT_OPEN));

        desk.accept(new Command.Delete(1));
        assertThat(desk.decide(new Command.Delete(1))).isEqualTo(new Rejected(Reason.NO_SUCH_TASK));
        assertThat(desk.decide(new Command.Complete(7))).isEqualTo(new Rejected(Reason.NO_SUCH_TASK));
    }

    @Test
    void aRefusalTellsNothing() {
        desk.decide(new Command.Complete(1));

        assertThat(desk.told()).isEmpty();
    }

    @Test
    void openTasksAreFoundOverPagesAndFinishedPagesAreLetGo() {
        IntStream.rangeClosed(1, 70).forEach(number -> desk.add("task " + number));
        IntStream.rangeClosed(32, 63).forEach(number -> desk.accept(new Command.Complete(number)));

        assertThat(desk.account().openPages().numbers()).containsExactly(0, 2);
        assertThat(desk.book().openTasks()).hasSize(70 - 32);
    }

    @Test
    void theEarliestReminderIsNeverLaterThanTheRealOne() {
        desk.addRemindedAt("late", Desk.NOON.plusSeconds(500));
        desk.addRemindedAt("early", Desk.NOON.plusSeconds(5));
        desk.addRemindedAt("later", Desk.NOON.plusSeconds(50));

        assertThat(desk.account().earliestReminder()).isEqualTo(Desk.NOON.plusSeconds(5));
    }

    @Test
    void pageBoundariesHoldEveryTaskOnce() {
        IntStream.rangeClosed(1, 65).forEach(number -> desk.add("task " + number));

        assertThat(desk.book().openTasks().stream().mapToLong(Task::number))
                .containsExactly(LongStream.rangeClosed(1, 65).boxed().toArray(Long[]::new));
    }
}
