package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** An answer while it comes about: what is said so far, and what is remembered of it. Serves one message, in one thread. */
final class Talk {

    private final List<Part> parts = new ArrayList<>();
    private Conversation now;

    Talk(Conversation before) {
        now = before;
    }

    Conversation now() {
        return now;
    }

    void remember(Conversation next) {
        now = next;
    }

    void say(Part part) {
        parts.add(part);
    }

    void say(String text, String intent) {
        say(Part.plain(text, intent));
    }

    /** All that was said, after an opening. */
    Reply reply(String opening) {
        var undo = parts.stream()
                .map(Part::undo)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .orElse(null);
        var text = parts.stream().map(Part::text).collect(Collectors.joining("\n", opening, ""));
        return new Reply(
                undo == null ? text : text + " “undo” takes it back.",
                parts.getFirst().intent(),
                parts.stream().flatMap(part -> part.tasks().stream()).toList(),
                choices(),
                undo,
                now);
    }

    /** Those of the question, whatever is said after it. */
    private List<Task> choices() {
        return parts.stream()
                .map(Part::choices)
                .filter(choices -> !choices.isEmpty())
                .reduce((_, last) -> last)
                .orElse(List.of());
    }
}
