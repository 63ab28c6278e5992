package io.todochat.task.tasks.boundary;

import io.todochat.events.LowerCase;
import io.todochat.http.IfMatch;
import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Refusal;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refusals of the book as problems. */
final class Refused {

    private Refused() {}

    static Problem problem(Rejected rejected) {
        return problem(rejected, "");
    }

    /** @param commands that were to be done in one step */
    static Problem problem(Rejected rejected, List<Command> commands) {
        if (rejected.operation() == null) {
            return problem(rejected);
        }
        var operation = "/operations/" + rejected.operation();
        var written = hasTask(commands.get(rejected.operation())) ? operation + "/task" : operation;
        return inOperation(problem(rejected, written), operation);
    }

    private static boolean hasTask(Command command) {
        return switch (command) {
            case Command.Expecting expecting -> hasTask(expecting.command());
            case Command.Add _, Command.Edit _ -> true;
            default -> false;
        };
    }

    /** @param written where in the request that stands which may be faulty */
    private static Problem problem(Rejected rejected, String written) {
        var problem = plain(rejected, written);
        return rejected.current() == null ? problem : problem.showing(rejected.current());
    }

    private static Problem plain(Rejected rejected, String written) {
        return switch (rejected.reason()) {
            case INVALID -> Problem.inFields(fields(rejected, written));
            case OTHER_VERSION -> IfMatch.failed();
            case NO_SUCH_TASK -> noSuchTask();
            case NO_SUCH_STEP, NO_SUCH_SERIES -> of(404, rejected);
            case KEY_USED_BEFORE -> of(422, rejected);
            default -> of(409, rejected);
        };
    }

    /** A request that takes several steps did not come to its end: what was done stays done. */
    static Response brokenOff() {
        return brokenOff("send the same again to go on.");
    }

    /** @param then what to do about the rest */
    static Response brokenOff(String then) {
        return Problem.of(503, "broken-off", "A part of the system does not answer. Some of it was done; " + then)
                .responseAfter(1);
    }

    static Problem noSuchTask() {
        return Problem.of(404, "no-such-task", "There is no task of that id.");
    }

    private static Problem of(int status, Rejected rejected) {
        return Problem.of(status, LowerCase.word(rejected.reason()), Refusal.text(rejected.reason()));
    }

    private static List<Problem.Field> fields(Rejected rejected, String written) {
        return rejected.faults().stream()
                .map(fault -> new Problem.Field(written + fault.pointer(), fault.detail()))
                .toList();
    }

    private static Problem inOperation(Problem problem, String operation) {
        if (problem.errors() != null) {
            return problem;
        }
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                "Nothing was changed, as one of the operations cannot be done.",
                List.of(new Problem.Field(operation, problem.detail())),
                problem.current());
    }
}
