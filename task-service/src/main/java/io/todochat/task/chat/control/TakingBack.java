package io.todochat.task.chat.control;

import io.todochat.language.command.Target;
import io.todochat.task.chat.entity.Again;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.LastChange;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Undoable;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes back what was done: a message as a whole, whether it took one step or several. */
@ApplicationScoped
class TakingBack {

    private static final String INTENT = "undo";

    private static final String SOME_STAYS = " Something else of that message stays: it was changed again since.";

    @Inject
    TaskStore tasks;

    /** More tasks are not remembered as they were. */
    private static final int MOST_REMEMBERED = 10;

    /**
     * What is said of it, and whether it is taken back.
     *
     * @param again as what it can be done again; empty where it cannot
     */
    record Undone(Part part, boolean isDone, List<Again> again) {

        Undone(Part part, boolean isDone) {
            this(part, isDone, List.of());
        }
    }

    /**
     * What is said where the last change is not the one that is meant; empty where it may be.
     *
     * @param changed what is named of it
     * @param done what the last message did; null for nothing
     */
    Optional<Part> objection(List<Target> changed, Conversation.Done done, Message message) {
        var wording = Wording.of(message.at(), message.locale());
        return last(message).objection(changed, done, wording).map(text -> Part.plain(text, INTENT));
    }

    /** What is answered in place of an undo amid talk, where the last message changed nothing. */
    Optional<Part> doubt(Message message) {
        var wording = Wording.of(message.at(), message.locale());
        return last(message).doubt(wording).map(text -> Part.plain(text, INTENT));
    }

    private LastChange last(Message message) {
        return new LastChange(tasks.read(message.user(), TaskBook::changedLast));
    }

    /** What can be taken back. */
    Part all(Message message) {
        var wording = Wording.of(message.at(), message.locale());
        var lines = tasks.read(
                message.user(),
                book -> new Undoable(book).lines(wording, message.at().getZone()));
        return Part.plain(
                lines.isEmpty()
                        ? "There is nothing to undo."
                        : lines + "\n“undo” takes back the first, “undo step” and its number only that one.",
                "steps");
    }

    /** What was changed last, with when; empty where nothing was. */
    Optional<String> lastChange(Message message) {
        var wording = Wording.of(message.at(), message.locale());
        return tasks.read(
                message.user(),
                book -> new Undoable(book).last(wording, message.at().getZone()));
    }

    /** How that was before; empty where nothing was changed. */
    Optional<String> before(Message message) {
        var wording = Wording.of(message.at(), message.locale());
        return tasks.read(message.user(), book -> new Undoable(book).before(wording));
    }

    /** The newest step of the message at that place of {@link #all}; empty where there is none. */
    private Optional<Long> stepAt(int place, Message message) {
        return tasks.read(
                message.user(),
                book -> new Undoable(book)
                        .all(Wording.of(message.at(), message.locale())).stream()
                                .skip(place - 1L)
                                .findFirst()
                                .map(done -> book.stepsToUndo(done.cause()).getFirst()));
    }

    /**
     * The last message that was not taken back yet, with all its steps.
     *
     * @param place of another one among all that can be taken back, which is taken back instead; 0 for none
     */
    Undone last(Message message, Steps steps, int command, int place) {
        var step = place == 0 ? Optional.<Long>empty() : stepAt(place, message);
        if (place > 0 && step.isEmpty() && steps.others(command).isEmpty()) {
            return new Undone(Part.plain("There is no such step. “what can I undo” shows them.", INTENT), false);
        }
        var before = place == 0 && steps.others(command).isEmpty() ? changed(message) : List.<Again>of();
        var decision = steps.take(new Command.Undo(step.orElse(null)), command);
        if (!(decision instanceof Decision.Accepted accepted)) {
            return new Undone(Part.plain(Sorry.text((Decision.Rejected) decision), INTENT), false);
        }
        var undone = new ArrayList<>(List.of(accepted));
        undone.addAll(steps.others(command));
        var left = 0;
        for (var other : stepsOf(accepted.undo().cause(), message)) {
            if (steps.act(new Command.Undo(other), command, _ -> List.of()) instanceof Decision.Accepted too) {
                undone.add(too);
            } else {
                left++;
            }
        }
        var also = left == 0 ? "" : SOME_STAYS;
        var again = tasks.read(
                message.user(), book -> before.stream().map(one -> one.in(book)).toList());
        return new Undone(told(undone, also, message), true, left == 0 ? again : List.of());
    }

    /** The tasks that the last message changed, as they are now. */
    private List<Again> changed(Message message) {
        return tasks.read(message.user(), book -> {
            var changed = book.changedLast().stream()
                    .flatMap(step -> step.numbers().stream())
                    .distinct()
                    .flatMap(number -> book.stored(number).stream())
                    .toList();
            return changed.size() > MOST_REMEMBERED
                    ? List.<Again>of()
                    : changed.stream().map(task -> Again.of(task, book)).toList();
        });
    }

    /** Those steps of the last message that changed what is named, and nothing else of it. */
    Part named(List<Target> changed, Message message, Steps steps, int command) {
        var undone = new ArrayList<>(steps.others(command));
        var cause = undone.isEmpty() ? null : undone.getFirst().undo().cause();
        var left = new ArrayList<>(last(message).only(changed));
        if (cause != null) {
            left.retainAll(stepsOf(cause, message));
        }
        for (var step : left) {
            switch (steps.act(new Command.Undo(step), command, _ -> List.of())) {
                case Decision.Accepted accepted -> undone.add(accepted);
                case Decision.Rejected rejected
                when undone.isEmpty() -> {
                    return Part.plain(Sorry.text(rejected), INTENT);
                }
                default -> {
                    return told(undone, SOME_STAYS, message);
                }
            }
        }
        return told(undone, "", message);
    }

    /** One step, and nothing else of its message. */
    Undone only(long step, Message message, Steps steps) {
        var decision = steps.take(new Command.Undo(step), Steps.CORRECTED);
        return decision instanceof Decision.Accepted accepted
                ? new Undone(told(List.of(accepted), "", message), true)
                : new Undone(Part.plain(Sorry.text((Decision.Rejected) decision), INTENT), false);
    }

    private List<Long> stepsOf(String cause, Message message) {
        return tasks.read(message.user(), book -> book.stepsToUndo(cause));
    }

    private Part told(List<Decision.Accepted> all, String also, Message message) {
        var about = all.stream()
                .flatMap(accepted -> accepted.tasks().stream())
                .distinct()
                .toList();
        var states = all.stream()
                .flatMap(accepted -> accepted.states().stream())
                .distinct()
                .toList();
        return Part.about(states, text(about, message) + also, INTENT);
    }

    /** What was made by it is gone, and what was changed by it is as before. */
    private String text(List<Task> about, Message message) {
        var wording = Wording.of(message.at(), message.locale());
        if (about.isEmpty()) {
            return "Undone.";
        }
        var there = tasks.read(
                message.user(),
                book -> about.stream()
                        .flatMap(task -> book.task(task.number()).stream())
                        .toList());
        var numbers = there.stream().map(Task::number).collect(Collectors.toSet());
        var gone =
                about.stream().filter(task -> !numbers.contains(task.number())).toList();
        return "Undone: "
                + Stream.of(there(there, wording), gone(gone, wording))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String there(List<Task> there, Wording wording) {
        return switch (there.size()) {
            case 0 -> "";
            case 1 -> wording.of(there.getFirst()) + ".";
            default -> there.size() + " tasks are as they were: " + wording.names(there) + ".";
        };
    }

    private static String gone(List<Task> gone, Wording wording) {
        return switch (gone.size()) {
            case 0 -> "";
            case 1 -> wording.title(gone.getFirst()) + " is gone again.";
            default -> gone.size() + " tasks are gone again: " + wording.names(gone) + ".";
        };
    }
}
