package io.todochat.task.tasks.entity;

import io.todochat.events.NextOccurrence;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be asked of a person's tasks. */
public sealed interface Command {

    /**
     * A new task.
     *
     * @param uid what it is called where it comes from; null where it is made here
     */
    record Add(Draft draft, String uid) implements Command {

        /** One that is made here. */
        public Add(Draft draft) {
            this(draft, null);
        }
    }

    /**
     * A task is written anew.
     *
     * @param scope for which occurrences, where it repeats
     * @param change what is wanted, told from what is; a pure function
     */
    record Edit(int task, Scope scope, UnaryOperator<Draft> change) implements Command {

        /** As people mean it. */
        public Edit(int task, UnaryOperator<Draft> change) {
            this(task, Scope.USUAL, change);
        }
    }

    /**
     * Leaves out the open occurrence of a series.
     *
     * @param until the date before which all others are left out too; null for none
     */
    record Skip(int task, String until) implements Command {}

    /**
     * What becomes of a series.
     *
     * @param revisions of which any will do; null for whatever it is now
     */
    record ChangeSeries(String series, List<Long> revisions, SeriesVerb verb) implements Command {}

    /** Finishes a task. */
    record Complete(int task) implements Command {}

    /** Gives a task up. */
    record Cancel(int task) implements Command {}

    /** There is still something to do about a task. */
    record Reopen(int task) implements Command {}

    /**
     * Takes tasks over from elsewhere, each for itself: one that cannot be accepted does not keep the others out.
     *
     * @param tasks one that is here already, under the same {@code uid}, is changed only where it is older
     */
    record Import(List<ImportedTask> tasks) implements Command {}

    /**
     * Puts a part of an account back, numbers included, into one that has never had a task. Each task counts for itself;
     * one whose number is taken is left as it is.
     *
     * @param account the id of the account it comes from; null where that is not known
     * @param nextTask the number after all that were ever used there
     * @param settings null to leave them as they are
     * @param tasks their versions do not count: those that they get are of this account
     * @param series those whose newest task is among the tasks, and those whose newest task is gone; revisions do not
     *     count, and {@code previous} is 0 where the newest task was touched by somebody
     */
    record Reinstate(String account, int nextTask, Settings settings, List<Task> tasks, List<Series> series)
            implements Command {}

    /** Puts a task into the trash; the open instance of a series is skipped by it. */
    record Delete(int task) implements Command {}

    /** Takes a task out of the trash. */
    record Restore(int task) implements Command {}

    /** Makes a new task like an old one, to be done from the beginning. */
    record Duplicate(int task) implements Command {}

    /** Several commands, all or none. */
    record Bulk(List<Command> commands) implements Command {}

    /**
     * A command that holds only for certain versions of a task.
     *
     * @param versions any of them will do
     */
    record Expecting(int task, List<Long> versions, Command command) implements Command {}

    /**
     * Brings back what was before a step.
     *
     * @param step null for the newest that is not undone yet
     * @param states of the list of steps, of which any will do; null for whatever it is now
     */
    record Undo(Long step, List<String> states) implements Command {

        /** One that does not ask for a state. */
        public Undo(Long step) {
            this(step, null);
        }
    }

    /**
     * Gives a tag another name, which may be that of another tag, or takes it away, for some of the tasks that have it.
     *
     * @param to null to take it away
     * @param most how many tasks at once; again and again until none is changed
     */
    record Retag(String from, String to, int most) implements Command {}

    /**
     * The settings are changed.
     *
     * @param versions of which any will do; null for whatever they are now
     * @param change a pure function
     * @param namesZone whether it says what the zone is to be, which then holds wherever the person seems to be
     */
    record ChangeSettings(List<Long> versions, UnaryOperator<Settings> change, boolean namesZone) implements Command {}

    /** Forgets one task that is in the trash. */
    record Purge(int task) implements Command {}

    /** Forgets one task, wherever it is. */
    record Discard(int task) implements Command {}

    /**
     * Forgets tasks that were put into the trash before an instant.
     *
     * @param most how many at once
     */
    record PurgeOld(Instant before, int most) implements Command {}

    /**
     * Forgets everything about a person.
     *
     * @param sequences of the newest event, of which any will do; null for whatever it is now
     */
    record Erase(List<Long> sequences) implements Command {}

    /** Carries a series on, as recurrence-service decided. */
    record OpenNext(NextOccurrence next) implements Command {}

    /**
     * Puts a reminder off; the due date stays.
     *
     * @param reminder its id; null for the one that was announced last, or else the next one
     * @param until told from now; a pure function
     */
    record Snooze(int task, String reminder, UnaryOperator<Instant> until) implements Command {}

    /** Notes that reminders were announced; what no longer holds is passed over. */
    record NoteFired(List<Announced> reminders) implements Command {

        /** A reminder as it was announced. */
        public record Announced(int task, String reminder, long generation) {}
    }
}
