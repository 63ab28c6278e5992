package io.todochat.task.tasks.boundary;

import io.todochat.events.LowerCase;
import io.todochat.http.IfMatch;
import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Refusal;
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
            case NO_SUCH_STEP, NO_SUCH_SERIES -> of(404, rejected);
            case KEY_USED_BEFORE -> of(422, rejected);
            default -> of(409, rejected);
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

    private static Problem of(int status, Rejected rejected) {
        return Problem.of(status, LowerCase.word(rejected.reason()), Refusal.text(rejected.reason()));
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
