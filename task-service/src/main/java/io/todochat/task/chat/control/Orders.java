package io.todochat.task.chat.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.todochat.events.Actor;
import io.todochat.http.Problem;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import java.util.Optional;
import java.util.UUID;

/** Has done what a message asks for. */
@ApplicationScoped
public class Orders {

    @Inject
    TaskStore tasks;

    /** What an earlier try of this very message came to: whatever it referred to then may mean another task by now. */
    Optional<Decision.Repeated> repeated(Message message) {
        return message.idempotencyKey() == null
                ? Optional.empty()
                : tasks.repeated(message.user(), repeat(message, 0))
                        .map(Orders::notOfAnother)
                        .map(Decision.Repeated.class::cast);
    }

    /**
     * Has it done.
     *
     * @param step which of the message's, from 0: a message may take several
     * @throws ClientErrorException if the message's Idempotency-Key came with another message before
     */
    Decision execute(Command command, Message message, int step) {
        var occasion = new Occasion(
                message.user(),
                message.at().toInstant(),
                Actor.USER,
                "message:" + message.id(),
                message.at().getZone().getId());
        var id = step == 0 ? message.id() : message.id() + "-" + step;
        return notOfAnother(tasks.execute(new Request(id, command, occasion, repeat(message, step))));
    }

    private static Decision notOfAnother(Decision decision) {
        if (decision.equals(new Decision.Rejected(Decision.Reason.KEY_USED_BEFORE))) {
            throw new ClientErrorException(
                    Problem.of(422, "key-used-before", "This Idempotency-Key was used for another request.")
                            .response());
        }
        return decision;
    }

    /** Instants in the command are counted from now, so a repeat is known by its words. */
    private static Request.Repeatable repeat(Message message, int step) {
        if (message.idempotencyKey() == null) {
            return null;
        }
        return new Request.Repeatable(
                step == 0 ? message.idempotencyKey() : message.idempotencyKey() + "#" + step,
                UUID.nameUUIDFromBytes(message.text().getBytes(UTF_8)).toString());
    }
}
