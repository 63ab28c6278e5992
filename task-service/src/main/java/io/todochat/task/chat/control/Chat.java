package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers messages: reads them, acts, and remembers what the next one may refer to. */
@ApplicationScoped
public class Chat {

    @Inject
    Conversations conversations;

    @Inject
    TaskStore tasks;

    @Inject
    Orders orders;

    @Inject
    Skills skills;

    /** Says what came of a message; what it asks for is done by then. */
    public Reply answer(Message message) {
        var before = conversations.recall(message.user(), message.conversation());
        return again(message, before.conversation()).orElseGet(() -> anew(message, before));
    }

    private Reply anew(Message message, Conversations.Recalled found) {
        var repeated = orders.repeated(message);
        if (repeated.isPresent()) {
            return Repeat.reply(repeated.get(), Saying.of(message), found.conversation());
        }
        var before = conversations.take(message, found);
        var reply = new Turn(message, before.conversation(), skills).reply();
        var next =
                message.idempotencyKey() == null ? reply.next() : reply.next().answered(answered(message, reply));
        conversations.remember(message, before, next);
        return reply;
    }

    /** The newest message may come again, as its answer was lost: it is answered as it was. */
    private Optional<Reply> again(Message message, Conversation before) {
        return Optional.ofNullable(before.answered())
                .filter(answered -> answered.key().equals(message.idempotencyKey())
                        && answered.message().equals(message.text()))
                .map(answered -> tasks.read(message.user(), book -> reply(answered, book, before)));
    }

    private static Reply reply(Conversation.Answered answered, TaskBook book, Conversation before) {
        return new Reply(
                answered.text(),
                answered.intent(),
                answered.tasks().stream()
                        .flatMap(number -> book.stored(number).stream())
                        .map(book::state)
                        .toList(),
                answered.choices().stream()
                        .flatMap(number -> book.stored(number).stream())
                        .toList(),
                answered.undo() == null ? null : Long.valueOf(answered.undo()),
                before);
    }

    private static Conversation.Answered answered(Message message, Reply reply) {
        return new Conversation.Answered(
                message.idempotencyKey(),
                message.text(),
                reply.text(),
                reply.intent(),
                reply.tasks().stream().map(task -> Integer.valueOf(task.id())).toList(),
                reply.choices().stream().map(task -> task.number()).toList(),
                reply.undo() == null ? null : reply.undo().toString());
    }
}
