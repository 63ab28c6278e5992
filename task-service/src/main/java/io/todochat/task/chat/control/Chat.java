package io.todochat.task.chat.control;

import io.todochat.dapr.SidecarUnavailable;
import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import io.todochat.language.Question;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers messages: reads them, acts, and remembers what the next one may refer to. */
@ApplicationScoped
public class Chat {

    private static final Logger LOG = Logger.getLogger(Chat.class.getName());

    private static final Interpreter INTERPRETER = new Interpreter();

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
        var reading = INTERPRETER.read(new Phrase(message.text(), message.at(), message.locale()));
        var reply = orders.repeated(message)
                .map(repeated -> Repeat.reply(repeated, message, before))
                .orElseGet(() -> act(reading, message, before));
        remember(message, before, reply.next());
        return reply;
    }

    /** One thing at a time, about one task: anything else is told to be understood but not done. */
    private Reply act(Reading reading, Message message, Conversation before) {
        if (reading.question().isPresent()) {
            return Reply.plain(reading.question().map(Question::text).orElseThrow(), "none", before);
        }
        if (!reading.more().isEmpty()) {
            return Reply.plain("One thing at a time, please.", "none", before);
        }
        return switch (reading.command()) {
            case Command.Add add -> adding.add(add, message, before);
            case Command.Find find -> listing.list(find, message, before);
            case Command.Complete(var targets) -> close(Action.COMPLETE, targets, message, before);
            case Command.Delete(var targets) -> close(Action.DELETE, targets, message, before);
            case Command.Choose(var targets) -> choose(targets, message, before);
            case Command.Yes() -> closing.confirm(message, before);
            case Command.No() -> decline(before);
            case Command.Help() -> Reply.plain(Wording.HELP, "help", before.settled());
            case Command.None() -> notUnderstood(before);
            default -> Reply.plain("I understand, but cannot do that here yet.", "none", before);
        };
    }

    private Reply close(Action action, List<Target> targets, Message message, Conversation before) {
        return targets.size() == 1 && !targets.getFirst().meansSeveral()
                ? closing.close(action, targets.getFirst(), message, before)
                : Reply.plain("One task at a time, please.", action.word(), before);
    }

    private Reply choose(List<Target> targets, Message message, Conversation before) {
        return targets.getFirst() instanceof Target.Numbered(int number)
                ? closing.choose(number, message, before)
                : Reply.plain("Please say its number.", "choose", before);
    }

    private static Reply decline(Conversation before) {
        var text = before.question() == null ? "There is nothing to cancel." : "All right, nothing was changed.";
        return Reply.plain(text, "no", before.settled());
    }

    private static Reply notUnderstood(Conversation before) {
        return Reply.plain(
                "I am not sure what to do with that. To remember it, begin with “add”; “help” shows what else I"
                        + " understand.",
                "none",
                before);
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
