package io.todochat.task.tasks.control;

import io.todochat.dapr.Operation;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.Step;
import io.todochat.dapr.StoredForm;
import io.todochat.events.Actor;
import io.todochat.events.PersonKey;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.task.tasks.entity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * After the store was restored from a backup, raises a person's counters before the first change: other services and
 * clients know versions and sequences that came after the backup, and must not take new ones for those. The jump is told
 * as a gap in the history. An operator names the restore in the configuration; a name counts once for each person. Who is
 * not in the store may have come after the backup, so for new persons it counts as well.
 */
@ApplicationScoped
public class Restoration {

    /** One transaction takes 1,000 operations; who had more events unpurged keeps the rest of them, unread. */
    private static final int EVENTS_DELETED = 900;

    @Inject
    TaskStore tasks;

    @Inject
    StateStore store;

    @Inject
    Jsonb jsonb;

    @Inject
    Clock clock;

    @Inject
    Event<Committed> committed;

    @Inject
    @ConfigProperty(name = "todochat.tasks.restored")
    Optional<String> restored;

    private final Set<String> raised = ConcurrentHashMap.newKeySet();

    void raise(String user) {
        if (restored.isEmpty() || raised.contains(user)) {
            return;
        }
        var person = PersonKey.of(user);
        var told = tasks.change(user, UUID.randomUUID().toString(), book -> {
            var account = book.account().raisedFor(restored.get());
            if (account == book.account()) {
                return new Step.Done<>(Optional.<Committed>empty());
            }
            var gap = StoredEvent.of(gap(user, account), null);
            return new Step.Commit<>(
                    account,
                    Map.of(),
                    documents(person, book.account(), gap),
                    Optional.of(new Committed(person, account, List.of(gap), List.of(), null)));
        });
        raised.add(user);
        told.ifPresent(committed::fire);
    }

    private TaskEvent gap(String user, Account account) {
        return new TaskEvent(
                Happened.HISTORY_GAP,
                clock.instant(),
                user,
                account.sequence(),
                Actor.SYSTEM,
                "restore:" + restored.get(),
                null,
                List.of(),
                null);
    }

    /** What was not sent at the time of the backup was sent after it. */
    private List<Operation> documents(String person, Account before, StoredEvent gap) {
        var sent = gap.event().sequence() - 1;
        var documents = new ArrayList<Operation>();
        if (before.sequence() == 0) {
            documents.add(
                    new TaskDocuments(new StoredForm(jsonb)).listed(person, store.get(TaskDocuments.shard(person))));
        }
        documents.add(TaskDocuments.event(person, gap));
        documents.add(Operation.put(TaskKeys.sent(person), new StoredForm(jsonb).write(new Sent(sent, sent))));
        var purged = purged(person);
        LongStream.iterate(before.sequence(), sequence -> sequence > purged, sequence -> sequence - 1)
                .limit(EVENTS_DELETED)
                .mapToObj(sequence -> Operation.delete(TaskKeys.event(person, sequence)))
                .forEach(documents::add);
        return documents;
    }

    private long purged(String person) {
        return store.get(TaskKeys.sent(person))
                .map(found ->
                        new StoredForm(jsonb).read(found.json(), Sent.class).purged())
                .orElse(0L);
    }

    /** The relay's note of what is sent, as it stands in the store. */
    public record Sent(long sent, long purged) {}
}
