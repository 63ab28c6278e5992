package io.todochat.task.chat.control;

import io.todochat.language.command.Command.Tags;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Quoted;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.TagCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A person's tags: shows them, and gives one another name or takes it away everywhere. */
@ApplicationScoped
class Tagging {

    private static final String INTENT = "tags";

    /** A step stays well below what one transaction takes. */
    private static final int MOST_AT_ONCE = 100;

    @Inject
    TaskStore tasks;

    /** @param steps takes a step of the message */
    Part part(Tags said, Message message, Function<Command, Decision> steps) {
        return said.tag().isEmpty() ? all(message) : changed(said, steps);
    }

    private Part all(Message message) {
        var tags = tasks.read(message.user(), TagCount::of);
        var text = tags.isEmpty()
                ? "You have no tags yet: write #home into a task to give it one."
                : tags.stream()
                        .map(tag -> name(tag.tag()) + " (" + tag.open() + " open)")
                        .collect(Collectors.joining("\n"));
        return Part.plain(text, INTENT);
    }

    private Part changed(Tags said, Function<Command, Decision> steps) {
        var from = said.tag().orElseThrow();
        var to = said.becomes().orElse(null);
        var changed = 0;
        Long undo = null;
        while (true) {
            var decision = steps.apply(new Command.Retag(from, to, MOST_AT_ONCE));
            if (decision instanceof Decision.Rejected rejected) {
                return Part.plain(Sorry.text(rejected), INTENT);
            }
            if (!(decision instanceof Decision.Accepted accepted)
                    || accepted.tasks().isEmpty()) {
                break;
            }
            changed += accepted.tasks().size();
            undo = accepted.undo() == null ? undo : Long.valueOf(accepted.undo().step());
        }
        return new Part(text(from, to, changed), INTENT, List.of(), List.of(), undo);
    }

    private static String text(String from, String to, int changed) {
        if (changed == 0) {
            return "No task has the tag " + name(from) + ".";
        }
        var tasks = changed == 1 ? "one task." : changed + " tasks.";
        return to == null
                ? "Took " + name(from) + " off " + tasks
                : name(from) + " is " + name(to) + " now, on " + tasks;
    }

    private static String name(String tag) {
        return "#" + Quoted.line(tag);
    }
}
