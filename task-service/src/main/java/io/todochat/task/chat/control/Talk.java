package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Exchange;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer while it comes about: what is said so far, and what is remembered of it. Serves one message, in one thread. */
final class Talk {

    private final List<Part> parts = new ArrayList<>();
    private Conversation now;
    private String opening = "";

    Talk(Conversation before) {
        now = before;
    }

    Conversation now() {
        return now;
    }

    void remember(Conversation next) {
        now = next;
    }

    /** Whoever takes that back takes nothing back that was done before, unless the same message does something else. */
    void didNothing(Saying saying, int command, List<Integer> tasks, List<Integer> others) {
        if (now.done() == null || !now.done().saying().equals(saying)) {
            now = now.did(new Conversation.Done(saying, command, tasks, others, null));
        }
    }

    /** What is said in front of everything else. */
    void open(String words) {
        opening = words;
    }

    void say(Part part) {
        if (part.undo() != null && now.done() != null && !now.done().isUndoable()) {
            now = now.did(null);
        }
        parts.add(part);
    }

    void say(String text, String intent) {
        say(Part.plain(text, intent));
    }

    /**
     * All that was said.
     *
     * @param said what it answers; null where what was said before is what is spoken of
     */
    Reply reply(String said) {
        var undoable = IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).undo() != null)
                .boxed()
                .toList();
        var last = undoable.isEmpty() ? -1 : undoable.getLast();
        var text = IntStream.range(0, parts.size())
                .mapToObj(index -> parts.get(index).text() + (index == last ? undo(undoable.size()) : ""))
                .collect(Collectors.joining("\n", opening, ""));
        return new Reply(
                text,
                parts.getFirst().intent(),
                parts.stream().flatMap(part -> part.tasks().stream()).toList(),
                choices(),
                undoable.isEmpty() ? null : parts.get(last).undo(),
                said == null ? now : now.after(new Exchange(said, text)));
    }

    /** Those of the question, whatever is said after it. */
    private List<Task> choices() {
        return parts.stream()
                .map(Part::choices)
                .filter(choices -> !choices.isEmpty())
                .reduce((_, last) -> last)
                .orElse(List.of());
    }

    /** Said right behind what was done, so that nobody takes it for an answer to a question that follows. */
    private static String undo(int parts) {
        return parts == 1 ? " “undo” takes it back." : " “undo” takes all of it back.";
    }
}
