package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Decision.Reason;

/** Refusals in words, wherever they are told. */
public final class Refusal {

    private Refusal() {}

    /** A sentence or two that say why, and what can be done. */
    public static String text(Reason reason) {
        return switch (reason) {
            case NO_SUCH_TASK -> "There is no such task any more.";
            case NO_SUCH_STEP -> "There is no such step, or it is too old to be undone.";
            case NO_SUCH_SERIES -> "There is no series of that id.";
            case NOT_REPEATING -> "The task does not repeat. Cancel or delete it instead.";
            case SERIES_ENDED -> "The series has ended: nothing follows. Give its task a recurrence to begin anew.";
            case PAUSED_ALREADY -> "The series is paused.";
            case NOT_PAUSED -> "The series is not paused.";
            case NO_OPEN_OCCURRENCE ->
                "No occurrence is open now: the next one is still to be made, or the series is paused.";
            case NOTHING_TO_SKIP -> "The newest occurrence does not lie before that date.";
            case NOT_IN_TRASH -> "The task is not in the trash.";
            case NOT_OPEN -> "The task is done or cancelled already. Reopen it first.";
            case OPEN_ALREADY -> "The task is open.";
            case SUCCESSOR_CHANGED -> "The next occurrence was changed since; this one cannot take its place again.";
            case NOT_THE_OPEN_OCCURRENCE -> "Only the newest occurrence can change how the task repeats.";
            case TOO_MANY_TASKS -> "A person has at most " + Limits.TASKS + " tasks. Empty the trash, or export some.";
            case NOTHING_TO_UNDO -> "There is nothing to undo.";
            case UNDONE_BEFORE -> "That step was undone before.";
            case FORGOTTEN -> "A task that the step changed was deleted for good since.";
            case NEEDED_FOR_THE_NEXT ->
                "The next occurrence is still to be made from it. Try again then, or end the series.";
            case NOTHING_TO_SNOOZE -> "The task has no reminder that could be put off.";
            case CHANGED_SINCE -> "What the step changed was changed again since. Undo the later step first.";
            case ALREADY_ANSWERED, NO_SUCH_REMINDER, OTHER_VERSION -> "That has changed in the meantime.";
            case KEY_USED_BEFORE -> "This Idempotency-Key was used for another request.";
            case INVALID -> "That cannot be accepted.";
        };
    }
}
