package io.todochat.task.tasks.entity;

import io.todochat.events.TaskEvent;
import io.todochat.events.TaskState;
import java.util.List;
import java.util.Map;

/** What a command comes to. */
public sealed interface Decision {

    /**
     * It is done, once this is stored.
     *
     * @param account the head's new content
     * @param pages the changed pages; one without tasks is to be deleted
     * @param series the changed series
     * @param events what to tell, in order
     * @param undo what is to be kept to undo it; null where nothing is
     * @param tasks the tasks it was about, as they are now, in the order of the command
     * @param states the same as others see them
     * @param arrivals what became of each task that came from elsewhere, in the order of the command
     */
    record Accepted(
            Account account,
            Map<Integer, Page> pages,
            List<Series> series,
            List<TaskEvent> events,
            UndoStep undo,
            List<Task> tasks,
            List<TaskState> states,
            List<Arrival> arrivals)
            implements Decision {

        /** Whether anything is to be stored at all. */
        public boolean changesAnything(Account before) {
            return !account.equals(before) || !series.isEmpty() || !events.isEmpty();
        }

        /** The task it was about; null where it was about none. */
        public Task task() {
            return tasks.isEmpty() ? null : tasks.getLast();
        }

        /** The task it was about as others see it; null where it was about none. */
        public TaskState state() {
            return states.isEmpty() ? null : states.getLast();
        }
    }

    /** An earlier request under the same Idempotency-Key has done it. */
    record Repeated(Task task, TaskState state, String answer) implements Decision {}

    /**
     * It is refused; nothing changes.
     *
     * @param faults what is wrong with what was sent; empty where it is not about that
     * @param current the task that stands in the way, as it is stored; null where none does
     * @param operation the index of the command in a {@link Command.Bulk}; null outside of one
     */
    record Rejected(Reason reason, List<Fault> faults, TaskState current, Integer operation) implements Decision {

        /** A refusal that needs no more words. */
        public Rejected(Reason reason) {
            this(reason, List.of(), null, null);
        }

        /** What was sent cannot be accepted. */
        static Rejected faulty(List<Fault> faults) {
            return new Rejected(Reason.INVALID, faults, null, null);
        }

        Rejected at(int index) {
            return new Rejected(reason, faults, current, index);
        }
    }

    /** Why a command is refused. */
    enum Reason {
        /** No such task, or it is in the trash. */
        NO_SUCH_TASK,
        /** It is done or cancelled already. */
        NOT_OPEN,
        /** It is open. */
        OPEN_ALREADY,
        /** It is not in the trash. */
        NOT_IN_TRASH,
        /** The next occurrence was changed since, so this one cannot be the open one again. */
        SUCCESSOR_CHANGED,
        /** Only the open occurrence can change how a task repeats. */
        NOT_THE_OPEN_OCCURRENCE,
        /** What was sent cannot be accepted. */
        INVALID,
        /** It has another version by now. */
        OTHER_VERSION,
        /** A person has at most 50,000 tasks. */
        TOO_MANY_TASKS,
        /** There is no step that could be undone. */
        NOTHING_TO_UNDO,
        /** That step is too old, or never was. */
        NO_SUCH_STEP,
        /** That step was undone before. */
        UNDONE_BEFORE,
        /** A task that the step changed was deleted for good since. */
        FORGOTTEN,
        /** No such series. */
        NO_SUCH_SERIES,
        /** It belongs to no series. */
        NOT_REPEATING,
        /** Nothing follows in the series any more. */
        SERIES_ENDED,
        /** The series is paused. */
        PAUSED_ALREADY,
        /** The series is not paused. */
        NOT_PAUSED,
        /** The series has no open occurrence now. */
        NO_OPEN_OCCURRENCE,
        /** The newest occurrence lies not before that date. */
        NOTHING_TO_SKIP,
        /** The next occurrence of a series is still to be made from it. */
        NEEDED_FOR_THE_NEXT,
        /** Something that the step changed was changed since. */
        CHANGED_SINCE,
        /** The series moved on since: somebody answered before. */
        ALREADY_ANSWERED,
        /** The task has no reminder. */
        NOTHING_TO_SNOOZE,
        /** The reminders were changed, or noted before. */
        NO_SUCH_REMINDER,
        /** The Idempotency-Key was used for another request. */
        KEY_USED_BEFORE
    }
}
