package io.todochat.task.chat.control;

import io.todochat.dapr.SidecarUnavailable;
import io.todochat.http.Problem;
import io.todochat.task.chat.entity.Answered;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServerErrorException;

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

    /**
     * Says what came of a message; what it asks for is done by then. One that comes again under its key, as its answer was
     * lost, is answered as it was; one that broke off goes on.
     *
     * @throws ClientErrorException if the key came with another message before
     */
    public Reply answer(Message message) {
        var found = conversations.recall(message);
        if (found.isKeyOfAnother(message)) {
            throw Orders.keyUsedBefore();
        }
        return found.answered() == null
                ? anew(message, found)
                : tasks.read(message.user(), book -> reply(found.answered(), book, found.conversation()));
    }

    private Reply anew(Message message, Conversations.Recalled found) {
        var earlier = orders.earlier(message);
        var before = conversations.take(message, found);
        while (true) {
            var steps = new Steps(message, earlier, skills);
            try {
                var reply = new Turn(message, before.conversation(), steps, skills).reply();
                conversations.remember(message, before, reply.next(), answered(reply));
                return reply;
            } catch (Overtaken e) {
                earlier = orders.earlier(message);
            } catch (SidecarUnavailable e) {
                throw steps.wereTaken() ? brokenOff(message, e) : e;
            }
        }
    }

    private static RuntimeException brokenOff(Message message, SidecarUnavailable cause) {
        var goOn = message.key() == null ? "Look what is missing." : "Send the same again to go on.";
        var problem =
                Problem.of(503, "broken-off", "A part of the system does not answer. Some of it was done. " + goOn);
        return new ServerErrorException(problem.responseAfter(1), cause);
    }

    private static Reply reply(Answered answered, TaskBook book, Conversation now) {
        var isOpen = now.pending() != null && now.pending().token().equals(answered.question());
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
                answered.undo(),
                isOpen ? now : now.settled());
    }

    private static Answered answered(Reply reply) {
        var asked = reply.next().pending();
        return new Answered(
                reply.text(),
                reply.intent(),
                reply.tasks().stream().map(task -> Integer.valueOf(task.id())).toList(),
                reply.choices().stream().map(Task::number).toList(),
                asked == null ? null : asked.token(),
                reply.undo());
    }
}
