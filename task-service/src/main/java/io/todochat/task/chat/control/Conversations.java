package io.todochat.task.chat.control;

import io.todochat.dapr.Operation;
import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarStore;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore;
import io.todochat.events.PersonKey;
import io.todochat.task.chat.entity.Conversation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is remembered of conversations, for an hour after the last message. */
@ApplicationScoped
public class Conversations {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    @Inject
    Sidecar sidecar;

    @Inject
    Jsonb jsonb;

    @Inject
    @ConfigProperty(name = "todochat.conversations.transactions", defaultValue = "1")
    int transactions;

    private StateStore store;

    @PostConstruct
    void open() {
        store = new SidecarStore(sidecar, "conversations", transactions);
    }

    Conversation recall(String user, String id) {
        return store.get(key(user, id))
                .map(found -> jsonb.fromJson(found.json(), Conversation.class))
                .orElse(Conversation.NEW);
    }

    /** @throws SidecarUnavailable if it could not be stored */
    void remember(String user, String id, Conversation conversation) {
        var json = jsonb.toJson(conversation);
        var kept = new Operation.Upsert(key(user, id), json, Operation.Guard.NONE, REMEMBERED);
        if (store.transact(List.of(kept)) != StateStore.Outcome.COMMITTED) {
            throw new SidecarUnavailable("the conversation could not be stored");
        }
    }

    private static String key(String user, String id) {
        return "conversation:" + PersonKey.of(user) + ":" + id;
    }
}
