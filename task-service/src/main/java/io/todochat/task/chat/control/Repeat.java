package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.Decision;
import java.util.List;

/** What is said when a message comes again under its key. */
final class Repeat {

    private static final String INTENT = "repeated";

    private Repeat() {}

    static Reply reply(Decision.Repeated repeated, Message message, Conversation before) {
        if (repeated.task() == null) {
            return Reply.plain("That was done before.", INTENT, before);
        }
        var title = new Wording(message.at().toLocalDate()).title(repeated.task());
        return new Reply("That was done before: " + title + ".", INTENT, List.of(repeated.state()), List.of(), before);
    }
}
