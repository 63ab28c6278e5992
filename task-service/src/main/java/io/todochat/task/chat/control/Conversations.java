package io.todochat.task.chat.control;

import io.todochat.dapr.Operation;
import io.todochat.dapr.Operation.Guard;
import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarStore;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.StateStore.Outcome;
import io.todochat.events.PersonKey;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is remembered of conversations, for an hour after the last message. */
@ApplicationScoped
public class Conversations {

    private static final Logger LOG = Logger.getLogger(Conversations.class.getName());
    private static final Duration REMEMBERED = Duration.ofHours(1);

    @Inject
    Sidecar sidecar;

    @Inject
    Jsonb jsonb;

    @Inject
    @ConfigProperty(name = "todochat.conversations.transactions", defaultValue = "1")
    int transactions;

    private StateStore store;

    /**
     * A conversation as it was found.
     *
     * @param stored what is stored by now
     * @param guard holds as long as nobody else goes on with it
     */
    record Recalled(Conversation conversation, Conversation stored, Guard guard) {}

    @PostConstruct
    void open() {
        store = new SidecarStore(sidecar, "conversations", transactions);
    }

    Recalled recall(String user, String id) {
        return store.get(key(user, id))
                .map(found -> recalled(read(found.json()), new Guard.Version(found.etag())))
                .orElseGet(() -> recalled(Conversation.NEW, Guard.ABSENT));
    }

    private static Recalled recalled(Conversation conversation, Guard guard) {
        return new Recalled(conversation, conversation, guard);
    }

    /** What another version of this program remembered may not be readable: then nothing was said yet. */
    private Conversation read(String json) {
        try {
            return jsonb.fromJson(json, Conversation.class);
        } catch (JsonbException e) {
            LOG.log(Level.WARNING, "a conversation is forgotten: {0}", e.getMessage());
            return Conversation.NEW;
        }
    }

    /**
     * Takes the open question out before it is answered: of two that say "yes" at once, one finds it. Should this process
     * die, the question is gone, which is better than an answer that counts twice.
     */
    Recalled take(Message message, Recalled found) {
        if (found.conversation().pending() == null) {
            return found;
        }
        var settled = found.conversation().settled();
        var outcome = store(message, settled, found.guard());
        var now = recall(message.user(), message.conversation());
        return outcome == Outcome.COMMITTED && now.conversation().equals(settled)
                ? new Recalled(found.conversation(), settled, now.guard())
                : new Recalled(now.conversation().settled(), now.conversation(), now.guard());
    }

    /**
     * Stores what the next message may refer to. Where another device went on with the same conversation meanwhile, no
     * question stays open: a "yes" must not answer one that the person does not see. The message is acted upon by now: that
     * its successor cannot refer to it is no reason to call it failed.
     */
    void remember(Message message, Recalled before, Conversation next) {
        if (next.equals(before.stored())) {
            return;
        }
        try {
            var outcome = store(message, next, before.guard());
            if (outcome == Outcome.CONFLICT) {
                outcome = store(message, next.settled(), Guard.NONE);
            }
            if (outcome != Outcome.COMMITTED) {
                LOG.log(Level.WARNING, "a conversation is forgotten: {0}", outcome);
            }
        } catch (SidecarUnavailable e) {
            LOG.log(Level.WARNING, "a conversation is forgotten: {0}", e.getMessage());
        }
    }

    private Outcome store(Message message, Conversation conversation, Guard guard) {
        var key = key(message.user(), message.conversation());
        return store.transact(List.of(new Operation.Upsert(key, jsonb.toJson(conversation), guard, REMEMBERED)));
    }

    private static String key(String user, String id) {
        return "conversation:" + PersonKey.of(user) + ":" + id;
    }
}
