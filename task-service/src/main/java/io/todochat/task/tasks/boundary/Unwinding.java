package io.todochat.task.tasks.boundary;

import io.todochat.task.tasks.boundary.UndoResource.Undone;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Decision.Repeated;
import io.todochat.task.tasks.entity.TaskBook;
import io.todochat.task.tasks.entity.UndoStep;
import jakarta.json.bind.Jsonb;
import java.util.List;

/** A request that went through many tasks took several steps: they are taken back together, the newest first. */
record Unwinding(Orders orders, TaskStore store, String user, Jsonb jsonb) {

    /** What is kept for a repeat: the others are looked for when it comes, so it goes on where this one broke off. */
    Answer answer(Accepted first) {
        return Answer.of(200, first, jsonb.toJson(undone(first)));
    }

    /** All others after the one that was taken back now. */
    Undone whole(Accepted first) {
        return withOthers(undone(first));
    }

    /** All others after the one that an earlier try of the request took back. */
    Undone whole(Repeated first) {
        var answer = jsonb.fromJson(first.answer(), Answer.class);
        return withOthers(jsonb.fromJson(answer.body(), Undone.class));
    }

    private static Undone undone(Accepted accepted) {
        return new Undone(Long.toString(accepted.undo().step()), accepted.states(), null, null);
    }

    private Undone withOthers(Undone first) {
        var step = Long.parseLong(first.step());
        var stored = store.read(user, book -> book.shelf().undo(step)).filter(found -> found.step() == step);
        return stored.map(UndoStep::cause)
                .map(cause -> {
                    store.read(user, book -> book.stepsToUndo(cause))
                            .forEach(other -> orders.decide(new Command.Undo(other), null));
                    return store.read(user, book -> withOthers(first, cause, book));
                })
                .orElse(first);
    }

    private static Undone withOthers(Undone first, String cause, TaskBook book) {
        var others = texts(book.stepsUndone(cause)).stream()
                .filter(step -> !step.equals(first.step()))
                .toList();
        return new Undone(first.step(), first.items(), orNull(others), orNull(texts(book.stepsToUndo(cause))));
    }

    private static List<String> texts(List<Long> steps) {
        return steps.stream().map(step -> Long.toString(step)).toList();
    }

    private static List<String> orNull(List<String> steps) {
        return steps.isEmpty() ? null : steps;
    }
}
