package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Report;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Takes back what was done: a message as a whole, whether it took one step or several. */
@ApplicationScoped
class TakingBack {

    private static final String INTENT = "undo";

    @Inject
    TaskStore tasks;

    @Inject
    Orders orders;

    /** What is said of it, and whether it is taken back. */
    record Undone(Part part, boolean isDone) {}

    /**
     * The last thing that was not taken back yet.
     *
     * @param steps numbers the steps of the message
     */
    Undone last(Message message, IntSupplier steps) {
        return undo(new Command.Undo(null), message, steps);
    }

    /** That step. */
    Undone step(long step, Message message, IntSupplier steps) {
        return undo(new Command.Undo(step), message, steps);
    }

    private Undone undo(Command.Undo command, Message message, IntSupplier steps) {
        return switch (orders.execute(command, message, steps.getAsInt())) {
            case Decision.Rejected rejected -> new Undone(Part.plain(Sorry.text(rejected), INTENT), false);
            case Decision.Repeated _ -> new Undone(Part.plain("That was undone before.", INTENT), true);
            case Decision.Accepted accepted -> {
                var all = new ArrayList<>(List.of(accepted));
                for (var step : stepsOf(accepted.undo().cause(), message)) {
                    var further = orders.execute(new Command.Undo(step), message, steps.getAsInt());
                    if (further instanceof Decision.Accepted too) {
                        all.add(too);
                    }
                }
                yield new Undone(told(all, message), true);
            }
        };
    }

    private List<Long> stepsOf(String cause, Message message) {
        return tasks.read(message.user(), book -> book.stepsToUndo(cause));
    }

    private Part told(List<Decision.Accepted> all, Message message) {
        var about = all.stream()
                .flatMap(accepted -> accepted.tasks().stream())
                .distinct()
                .toList();
        var states = all.stream()
                .flatMap(accepted -> accepted.states().stream())
                .distinct()
                .toList();
        return Part.about(
                states,
                tasks.read(message.user(), book -> {
                    var wording = Wording.of(message.at().toLocalDate(), message.locale());
                    if (about.isEmpty()) {
                        return "Undone.";
                    }
                    if (about.size() > 1) {
                        var report = new Report(
                                wording,
                                book.account().settings(),
                                message.at().getZone(),
                                message.at().toInstant());
                        return "Undone: " + about.size() + " tasks are as they were: " + report.names(about) + ".";
                    }
                    var number = about.getFirst().number();
                    return book.task(number)
                            .map(task -> "Undone: " + wording.of(task) + ".")
                            .orElse("Undone: " + wording.title(about.getFirst()) + " is gone again.");
                }),
                INTENT);
    }
}
