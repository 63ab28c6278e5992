package io.todochat.task.tasks.boundary;

import io.todochat.events.LowerCase;
import io.todochat.http.IfMatch;
import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Limits;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refusals of the book as problems. */
final class Refused {

    private Refused() {}

    static Problem problem(Rejected rejected) {
        var problem = plain(rejected);
        var shown = rejected.current() == null ? problem : problem.showing(rejected.current());
        return rejected.operation() == null ? shown : inOperation(shown, rejected);
    }

    private static Problem plain(Rejected rejected) {
        return switch (rejected.reason()) {
            case INVALID -> Problem.inFields(fields(rejected));
            case OTHER_VERSION -> IfMatch.failed();
            case NO_SUCH_TASK -> noSuchTask();
            case NO_SUCH_STEP -> of(404, rejected, "There is no such step, or it is too old to be undone.");
            case NO_SUCH_SERIES -> of(404, rejected, "There is no series of that id.");
            case NOT_REPEATING -> of(409, rejected, "The task does not repeat. Cancel or delete it instead.");
            case SERIES_ENDED ->
                of(409, rejected, "The series has ended: nothing follows. Give its task a recurrence to begin anew.");
            case PAUSED_ALREADY -> of(409, rejected, "The series is paused.");
            case NOT_PAUSED -> of(409, rejected, "The series is not paused.");
            case NO_OPEN_OCCURRENCE ->
                of(
                        409,
                        rejected,
                        "No occurrence is open now: the next one is still to be made, or the series is paused.");
            case NOTHING_TO_SKIP -> of(409, rejected, "The newest occurrence does not lie before that date.");
            case NOT_IN_TRASH -> of(409, rejected, "The task is not in the trash.");
            case NOT_OPEN -> of(409, rejected, "The task is done or cancelled already. Reopen it first.");
            case OPEN_ALREADY -> of(409, rejected, "The task is open.");
            case SUCCESSOR_CHANGED ->
                of(409, rejected, "The next occurrence was changed since; this one cannot take its place again.");
            case NOT_THE_OPEN_OCCURRENCE ->
                of(409, rejected, "Only the newest occurrence can change how the task repeats.");
            case TOO_MANY_TASKS ->
                of(409, rejected, "A person has at most " + Limits.TASKS + " tasks. Empty the trash, or export some.");
            case NOTHING_TO_UNDO -> of(409, rejected, "There is nothing to undo.");
            case UNDONE_BEFORE -> of(409, rejected, "That step was undone before.");
            case FORGOTTEN -> of(409, rejected, "A task that the step changed was deleted for good since.");
            case NEEDED_FOR_THE_NEXT ->
                of(
                        409,
                        rejected,
                        "The next occurrence is still to be made from it. Try again then, or end the series.");
            case NOTHING_TO_SNOOZE -> of(409, rejected, "The task has no reminder that could be put off.");
            case CHANGED_SINCE ->
                of(409, rejected, "What the step changed was changed again since. Undo the later step first.");
            case ALREADY_ANSWERED, NO_SUCH_REMINDER -> of(409, rejected, "That has changed in the meantime.");
            case KEY_USED_BEFORE -> of(422, rejected, "This Idempotency-Key was used for another request.");
        };
    }

    /** A request that takes several steps did not come to its end: what was done stays done. */
    static Response brokenOff() {
        return Problem.of(
                        503,
                        "broken-off",
                        "A part of the system does not answer. Some of it was done; send the same again to go on.")
                .responseAfter(1);
    }

    static Problem noSuchTask() {
        return Problem.of(404, "no-such-task", "There is no task of that id.");
    }

    private static Problem of(int status, Rejected rejected, String detail) {
        return Problem.of(status, LowerCase.word(rejected.reason()), detail);
    }

    private static List<Problem.Field> fields(Rejected rejected) {
        var where = rejected.operation() == null ? "" : "/operations/" + rejected.operation() + "/task";
        return rejected.faults().stream()
                .map(fault -> new Problem.Field(where + fault.pointer(), fault.detail()))
                .toList();
    }

    private static Problem inOperation(Problem problem, Rejected rejected) {
        if (problem.errors() != null) {
            return problem;
        }
        var field = new Problem.Field("/operations/" + rejected.operation(), problem.detail());
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                "Nothing was changed, as one of the operations cannot be done.",
                List.of(field),
                problem.current());
    }
}
