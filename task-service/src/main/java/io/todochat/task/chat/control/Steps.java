package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Kept;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import io.todochat.task.tasks.entity.UndoStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The steps of one message. Each is taken once, however often the message comes: what an earlier try has taken is found
 * again, and answered as things are now. Serves one message, in one thread.
 */
final class Steps {

    /** Stands for the command that is corrected, which was another message's. */
    static final int CORRECTED = -1;

    private final Message message;
    private final Skills skills;
    private final List<Kept> earlier;
    private int next;

    /** @param earlier what other tries of the message came to */
    Steps(Message message, List<Kept> earlier, Skills skills) {
        this.message =
                earlier.isEmpty() ? message : message.as(earlier.getFirst().message());
        this.skills = skills;
        this.earlier = new ArrayList<>(earlier);
        next = earlier.size();
    }

    /** Whether any step was taken, by this try or an earlier one. */
    boolean wereTaken() {
        return next > 0;
    }

    /**
     * What an earlier try did to tasks.
     *
     * @param touched all tasks of its step, those of other commands included
     */
    record Earlier(Kept.Act act, Accepted accepted, List<Integer> touched) {}

    /** What earlier tries did to tasks by a command of the message. */
    List<Earlier> acts(int command) {
        return earlier.stream()
                .flatMap(kept -> kept.acts().stream()
                        .filter(act -> act.command() == command)
                        .map(act -> new Earlier(act, found(kept, act.came()), kept.tasks())))
                .toList();
    }

    /** Takes a step that no earlier try has taken. */
    Decision act(Command what, int command, Function<Accepted, List<Kept.Act>> acts) {
        var decision =
                skills.orders.once(what, message, next, accepted -> kept(command, acts.apply(accepted), accepted));
        // What changed nothing is not stored, and the steps that are have no gap between them.
        if (decision instanceof Accepted accepted && !accepted.events().isEmpty()) {
            next++;
        }
        return decision;
    }

    /** Takes a step of another kind, unless an earlier try has. */
    Decision take(Command what, int command) {
        var taken = earlier.stream()
                .filter(kept -> kept.command() == command && kept.acts().isEmpty())
                .findFirst();
        if (taken.isPresent()) {
            earlier.remove(taken.get());
            return found(taken.get(), taken.get().tasks());
        }
        return act(what, command, _ -> List.of());
    }

    /** What earlier tries have done by a command beside what was found again by now. */
    List<Accepted> others(int command) {
        return earlier.stream()
                .filter(kept -> kept.command() == command)
                .map(kept -> found(kept, kept.tasks()))
                .toList();
    }

    private Kept kept(int command, List<Kept.Act> acts, Accepted accepted) {
        var undo = accepted.undo();
        return new Kept(
                message.id(),
                command,
                acts,
                accepted.tasks().stream().map(Task::number).toList(),
                undo == null ? null : Long.valueOf(undo.step()),
                undo == null ? null : undo.cause());
    }

    private Accepted found(Kept kept, List<Integer> tasks) {
        return skills.tasks.read(message.user(), book -> found(kept, tasks, book));
    }

    private Accepted found(Kept kept, List<Integer> numbers, TaskBook book) {
        var tasks =
                numbers.stream().flatMap(number -> book.stored(number).stream()).toList();
        var series = tasks.stream()
                .map(Task::series)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> book.shelf().series(id).stream())
                .toList();
        var at = message.at().toInstant();
        var undo = kept.undo() == null
                ? null
                : new UndoStep(kept.undo(), at, kept.cause(), List.of(), List.of(), null, null, false);
        var states = tasks.stream().map(book::state).toList();
        return new Accepted(book.account(), Map.of(), series, List.of(), undo, tasks, states, List.of());
    }
}
