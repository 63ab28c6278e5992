package io.todochat.task.chat.control;

import io.todochat.dapr.SidecarUnavailable;
import io.todochat.language.Command;
import io.todochat.language.Grammar;
import io.todochat.language.Phrase;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers messages: reads them, acts, and remembers what the next one may refer to. */
@ApplicationScoped
public class Chat {

    private static final Logger LOG = Logger.getLogger(Chat.class.getName());

    private static final Grammar GRAMMAR = new Grammar();

    @Inject
    Conversations conversations;

    @Inject
    Orders orders;

    @Inject
    Adding adding;

    @Inject
    Closing closing;

    @Inject
    Listing listing;

    /** Says what came of a message; what it asks for is done by then. */
    public Reply answer(Message message) {
        var before = conversations.recall(message.user(), message.conversation());
        var reading = GRAMMAR.read(new Phrase(message.text(), message.at(), message.locale()));
        var reply = orders.repeated(message)
                .map(repeated -> Repeat.reply(repeated, message, before))
                .orElseGet(() -> act(reading.command(), message, before));
        remember(message, before, reply.next());
        return reply;
    }

    private Reply act(Command command, Message message, Conversation before) {
        return switch (command) {
            case Command.Add add -> adding.add(add, message, before);
            case Command.ListTasks list -> listing.list(list, message, before);
            case Command.Complete(var target) -> closing.close(Action.COMPLETE, target, message, before);
            case Command.Delete(var target) -> closing.close(Action.DELETE, target, message, before);
            case Command.Choose(int number) -> closing.choose(number, message, before);
            case Command.Confirm() -> closing.confirm(message, before);
            case Command.Decline() -> decline(before);
            case Command.Help() -> Reply.plain(Wording.HELP, "help", before.settled());
            case Command.NotUnderstood(var missing) -> notUnderstood(missing, before);
        };
    }

    private static Reply decline(Conversation before) {
        var text = before.question() == null ? "There is nothing to cancel." : "All right, nothing was changed.";
        return Reply.plain(text, "no", before.settled());
    }

    private static Reply notUnderstood(Command.Missing missing, Conversation before) {
        var text = switch (missing) {
            case WORDS -> "Say what I can do for you, or “help”.";
            case COMMAND ->
                "I am not sure what to do with that. To remember it, begin with “add”; “help” shows"
                        + " what else I understand.";
            case TITLE -> "What shall I call the task?";
        };
        return Reply.plain(text, "none", before);
    }

    /** The message is acted upon by now: that its successor cannot refer to it is no reason to call it failed. */
    private void remember(Message message, Conversation before, Conversation next) {
        if (next.equals(Conversation.NEW) && before.equals(Conversation.NEW)) {
            return;
        }
        try {
            conversations.remember(message.user(), message.conversation(), next);
        } catch (SidecarUnavailable e) {
            LOG.log(Level.WARNING, "a conversation is forgotten: {0}", e.getMessage());
        }
    }
}
