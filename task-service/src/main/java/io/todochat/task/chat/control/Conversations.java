package io.todochat.task.chat.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.Operation;
import io.todochat.dapr.Operation.Guard;
import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarStore;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.StateStore.Outcome;
import io.todochat.events.PersonKey;
import io.todochat.task.chat.entity.Answered;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.tasks.control.Seal;
import io.todochat.task.tasks.control.TaskStore;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is remembered of conversations, for an hour after the last message; which messages were answered, for a day. Nobody
 * can list these documents: they are sealed with the key in the person's head, which an erasure forgets.
 */
@ApplicationScoped
public class Conversations {

    private static final Logger LOG = Logger.getLogger(Conversations.class.getName());
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration KEYS_KEPT = Duration.ofHours(24);

    @Inject
    Sidecar sidecar;

    @Inject
    Jsonb jsonb;

    @Inject
    @ConfigProperty(name = "todochat.conversations.transactions", defaultValue = "1")
    int transactions;

    @Inject
    TaskStore tasks;

    private StateStore store;

    /**
     * As it is stored.
     *
     * @param sealed null in documents of before they were sealed, which are forgotten
     */
    public record Sealed(String sealed) {}

    /**
     * A conversation as it was found.
     *
     * @param conversation as the message finds it
     * @param stored what is stored by now
     * @param guard holds as long as nobody else goes on with it
     * @param fingerprint of the message that was answered under this one's key; null where none was
     * @param answered its answer; null where that is not known any more
     * @param seal what it is sealed with; null where nothing was found
     */
    record Recalled(
            Conversation conversation,
            Conversation stored,
            Guard guard,
            String fingerprint,
            Answered answered,
            Seal seal) {

        /** Whether another message came under the key of this one. */
        boolean isKeyOfAnother(Message message) {
            return fingerprint != null && !fingerprint.equals(message.key().fingerprint());
        }
    }

    @PostConstruct
    void open() {
        open(new SidecarStore(sidecar, "conversations", transactions));
    }

    void open(StateStore conversations) {
        store = conversations;
    }

    Recalled recall(Message message) {
        var found = store.getAll(keys(message));
        var seal = found.isEmpty() ? null : tasks.seal(message.user()).orElse(null);
        var stored = read(found.get(key(message)), Conversation.class, seal).orElse(Conversation.NEW);
        var guard = Optional.ofNullable(found.get(key(message)))
                .<Guard>map(document -> new Guard.Version(document.etag()))
                .orElse(Guard.ABSENT);
        if (message.key() == null) {
            return new Recalled(stored, stored, guard, null, null, seal);
        }
        var fingerprint =
                read(found.get(fingerprintKey(message)), String.class, seal).orElse(null);
        var answered = read(found.get(answerKey(message)), Answered.class, seal).orElse(null);
        return new Recalled(stored.before(message), stored, guard, fingerprint, answered, seal);
    }

    private static List<String> keys(Message message) {
        return message.key() == null
                ? List.of(key(message))
                : List.of(key(message), fingerprintKey(message), answerKey(message));
    }

    /** What another version of this program remembered, or was said before an erasure, is not readable: it never was. */
    private <T> Optional<T> read(Document found, Class<T> type, Seal seal) {
        if (found == null || seal == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                            jsonb.fromJson(found.json(), Sealed.class).sealed())
                    .flatMap(seal::open)
                    .map(text -> jsonb.fromJson(text, type));
        } catch (JsonbException e) {
            LOG.log(Level.WARNING, "a conversation is forgotten: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Takes the open question out before it is answered: of two that say "yes" at once, one finds it. Should this process
     * die, only the same message, come again, finds it.
     */
    Recalled take(Message message, Recalled found) {
        if (found.conversation().pending(message.at().toInstant()).isEmpty()) {
            return found;
        }
        var taken = found.conversation().takenBy(message.key());
        var outcome = taken.equals(found.stored())
                ? Outcome.COMMITTED
                : store.transact(List.of(upsert(message, taken, found.guard(), found.seal())));
        var now = recall(message);
        if (outcome != Outcome.COMMITTED) {
            return new Recalled(now.stored().settled(), now.stored(), now.guard(), null, null, now.seal());
        }
        // Whoever came too late may have gone on with the conversation by now: the question is ours all the same.
        var guard = now.stored().equals(taken) ? now.guard() : found.guard();
        return new Recalled(found.conversation(), taken, guard, null, null, found.seal());
    }

    /**
     * Stores what the next message may refer to, and what this one was answered. Where another device went on with the
     * same conversation meanwhile, no question stays open: a "yes" must not answer one that the person does not see. The
     * message is acted upon by now: that its successor cannot refer to it is no reason to call it failed.
     */
    void remember(Message message, Recalled before, Conversation next, Answered answered) {
        if (next.equals(before.stored()) && message.key() == null) {
            return;
        }
        try {
            var seal = before.seal() == null ? tasks.seal(message.user(), message.id() + "-seal") : before.seal();
            var answer = answer(message, answered, seal);
            var outcome = store.transact(with(upsert(message, next, before.guard(), seal), answer));
            if (outcome == Outcome.CONFLICT) {
                outcome = store.transact(with(upsert(message, next.settled(), Guard.NONE, seal), answer));
            }
            if (outcome != Outcome.COMMITTED) {
                LOG.log(Level.WARNING, "a conversation is forgotten: {0}", outcome);
            }
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            LOG.log(Level.WARNING, "a conversation is forgotten: {0}", e.getMessage());
        }
    }

    private List<Operation> answer(Message message, Answered answered, Seal seal) {
        if (message.key() == null) {
            return List.of();
        }
        var fingerprint = sealed(message.key().fingerprint(), seal);
        return List.of(
                new Operation.Upsert(fingerprintKey(message), fingerprint, Guard.NONE, KEYS_KEPT),
                new Operation.Upsert(answerKey(message), sealed(answered, seal), Guard.NONE, REMEMBERED));
    }

    private String sealed(Object content, Seal seal) {
        return jsonb.toJson(new Sealed(seal.close(jsonb.toJson(content))));
    }

    private static List<Operation> with(Operation conversation, List<Operation> answer) {
        return Stream.concat(Stream.of(conversation), answer.stream()).toList();
    }

    private Operation upsert(Message message, Conversation conversation, Guard guard, Seal seal) {
        return new Operation.Upsert(key(message), sealed(conversation, seal), guard, REMEMBERED);
    }

    private static String key(Message message) {
        return "conversation:" + PersonKey.of(message.user()) + ":" + message.conversation();
    }

    private static String fingerprintKey(Message message) {
        return "key:" + named(message);
    }

    private static String answerKey(Message message) {
        return "answer:" + named(message);
    }

    /** As a part of keys, where an Idempotency-Key may hold what must not stand. */
    private static String named(Message message) {
        var name = UUID.nameUUIDFromBytes(message.key().value().getBytes(StandardCharsets.UTF_8));
        return PersonKey.of(message.user()) + ":" + name;
    }
}
