package io.todochat.task.chat.control;

import io.todochat.events.Actor;
import io.todochat.http.Problem;
import io.todochat.task.chat.entity.Kept;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ClientErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Has done what a message asks for. */
@ApplicationScoped
class Orders {

    @Inject
    TaskStore tasks;

    @Inject
    Jsonb jsonb;

    /**
     * What earlier tries of a message came to, step by step.
     *
     * @throws ClientErrorException if the message's Idempotency-Key came with another message before
     */
    List<Kept> earlier(Message message) {
        var earlier = new ArrayList<Kept>();
        var found = message.key() == null ? Optional.<Kept>empty() : earlier(message, 0);
        while (found.isPresent()) {
            earlier.add(found.get());
            found = earlier(message, earlier.size());
        }
        return earlier;
    }

    private Optional<Kept> earlier(Message message, int step) {
        return tasks.repeated(message.user(), repeat(message, step, null)).map(this::kept);
    }

    private Kept kept(Decision decision) {
        if (decision instanceof Decision.Repeated repeated) {
            return jsonb.fromJson(repeated.answer(), Kept.class);
        }
        throw keyUsedBefore();
    }

    /** A key names one message. */
    static ClientErrorException keyUsedBefore() {
        return new ClientErrorException(
                Problem.of(422, "key-used-before", "This Idempotency-Key was used for another request.")
                        .response());
    }

    /**
     * Has a step done, once under the message's key.
     *
     * @param step which of the message's, from 0
     * @param kept what a repetition of the message is to know of it
     * @throws Overtaken if another try of the message was first
     */
    Decision once(Command command, Message message, int step, Function<Decision.Accepted, Kept> kept) {
        var decision = tasks.execute(
                new Request(message.id() + "-" + step, command, occasion(message), repeat(message, step, kept)));
        return switch (decision) {
            case Decision.Repeated _ -> throw new Overtaken();
            case Decision.Rejected rejected
            when rejected.reason() == Decision.Reason.KEY_USED_BEFORE -> throw keyUsedBefore();
            default -> decision;
        };
    }

    private static Occasion occasion(Message message) {
        return new Occasion(
                message.user(),
                message.at().toInstant(),
                Actor.USER,
                "message:" + message.id(),
                message.at().getZone().getId());
    }

    private Request.Repeatable repeat(Message message, int step, Function<Decision.Accepted, Kept> kept) {
        if (message.key() == null) {
            return null;
        }
        var key = message.key().value();
        return new Request.Repeatable(
                step == 0 ? key : key + "#" + step,
                message.key().fingerprint(),
                accepted -> jsonb.toJson(kept.apply(accepted)));
    }
}
