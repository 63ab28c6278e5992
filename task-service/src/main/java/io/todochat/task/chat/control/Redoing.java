package io.todochat.task.chat.control;

import io.todochat.events.LowerCase;
import io.todochat.task.chat.entity.Again;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Does once more what was taken back last. No step brings that back: its tasks are given again what they had, by commands
 * of their own, and this is a change like any other.
 */
record Redoing(TaskStore tasks, Message message, Steps steps) {

    private static final String INTENT = "undo";

    /**
     * What is said of what was done again.
     *
     * @param tasks as they are now; none where nothing was
     */
    record Redone(Part part, List<Task> tasks) {

        private static Redone nothing(String why) {
            return new Redone(Part.plain(why, INTENT), List.of());
        }
    }

    /** Does what was taken back last once more. */
    Redone again(Conversation now) {
        if (now.undone().isEmpty()) {
            return Redone.nothing("There is nothing to redo.");
        }
        var earlier = steps.others(0);
        var commands = earlier.isEmpty()
                ? tasks.read(
                        message.user(),
                        book -> Again.commands(now.undone().getLast().tasks(), book))
                : Optional.of(List.<Command>of());
        if (commands.isEmpty()) {
            return Redone.nothing("That cannot be done again by itself. Please say it once more.");
        }
        var decision = earlier.isEmpty() ? steps.take(one(commands.get()), 0) : earlier.getFirst();
        return decision instanceof Decision.Accepted accepted
                ? redone(accepted)
                : Redone.nothing(Sorry.text((Decision.Rejected) decision));
    }

    private static Command one(List<Command> commands) {
        return commands.size() == 1 ? commands.getFirst() : new Command.Bulk(commands);
    }

    private Redone redone(Decision.Accepted accepted) {
        var wording = Wording.of(message.at(), message.locale());
        var text = accepted.tasks().stream()
                .distinct()
                .map(task -> task.isOpen()
                        ? wording.of(task)
                        : wording.title(task) + " is "
                                + (task.deleted() == null ? LowerCase.word(task.status()) : "deleted"))
                .collect(Collectors.joining("; "));
        var step = accepted.undo() == null ? null : Long.valueOf(accepted.undo().step());
        return new Redone(
                new Part("Done again: " + text + ".", INTENT, accepted.states(), List.of(), step), accepted.tasks());
    }
}
