package io.todochat.task.tasks.entity;

import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A task from elsewhere.
 *
 * @param uid what it is called there, for ever; what is brought again under the same is the same task
 * @param draft what it says; its recurrence is read only where it is open
 * @param known how our own form of the task repeated when it went out and nobody changed that since; a task that repeats
 *     so goes on as it does. Null where that is not known
 * @param created null where it is not known
 * @param updated null where it is not known: then it is older than any other
 * @param completed null where it is not known
 * @param deleted since when it is in the trash; null where it is not
 */
public record ImportedTask(
        String uid,
        Draft draft,
        Repetition known,
        Instant created,
        Instant updated,
        Instant completed,
        Instant deleted) {

    /** How long a name may be, in characters. */
    public static final int LONGEST_UID = 500;

    private static final Fault NO_UID =
            new Fault("/uid", "A task from elsewhere has a uid of at most " + LONGEST_UID + " characters.");

    List<Fault> faults() {
        return uid == null || uid.isBlank() || uid.length() > LONGEST_UID ? List.of(NO_UID) : List.of();
    }

    /** What a new task is made of. */
    Draft fresh() {
        var wishes = draft.reminders() == null ? List.<Draft.Wish>of() : draft.reminders();
        return draft.with(draft.checklist(), wishes, isOpen() ? draft.recurrence() : null);
    }

    /** What becomes of a task that was so: parts that are the same keep their ids. */
    Draft over(Draft before) {
        return draft.with(
                Matching.checklist(before.checklist(), draft.checklist()),
                Matching.reminders(
                        before.reminders(),
                        Optional.ofNullable(draft.reminders()).orElse(List.of())),
                recurrence(before.recurrence()));
    }

    /** One that was finished elsewhere still repeats as it did here: that is how the next one comes. */
    private Repetition recurrence(Repetition before) {
        return !isOpen() || isKnown(before) ? before : draft.recurrence();
    }

    /** Dates that are over may be left out elsewhere. */
    private boolean isKnown(Repetition before) {
        if (known == null || before == null || draft.due() == null) {
            return false;
        }
        var due = Slot.parse(draft.due());
        return known.after(due).equals(before.after(due));
    }

    private boolean isOpen() {
        return draft.status() == Status.OPEN && deleted == null;
    }
}
