package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.tasks.entity.Decision;
import java.util.List;

/** What is said when a message comes again under its key, and its answer is forgotten. */
final class Repeat {

    private static final String INTENT = "repeated";

    private Repeat() {}

    static Reply reply(Decision.Repeated repeated, Saying saying, Conversation before) {
        var rest = saying.readings().size() > 1 ? " Please look whether the rest of that message was, too." : "";
        if (repeated.task() == null) {
            return new Reply("That was done before." + rest, INTENT, List.of(), List.of(), null, before);
        }
        var text = "That was done before: “" + repeated.task().title() + "”." + rest;
        return new Reply(text, INTENT, List.of(repeated.state()), List.of(), null, before);
    }
}
