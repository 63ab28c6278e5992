package io.todochat.task.tasks.control;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.StoredForm;
import io.todochat.task.tasks.control.TaskDocuments.Persons;
import io.todochat.task.tasks.entity.Account;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Walks along all persons for ever, one of 256 shards a second, so that nothing depends on an alarm that may be lost:
 * whoever observes {@link Visited} makes up for what a crash left undone. The first round runs without pause.
 */
@ApplicationScoped
public class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());

    @Inject
    StateStore store;

    @Inject
    TaskStore tasks;

    @Inject
    Jsonb jsonb;

    @Inject
    Event<Visited> visited;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private int shard;
    private boolean firstRound = true;

    void start(@Observes Startup started) {
        timer.scheduleWithFixedDelay(this::next, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    private void next() {
        try {
            do {
                sweep(shard);
                shard = (shard + 1) % TaskKeys.SHARDS;
                firstRound &= shard != 0;
            } while (firstRound);
        } catch (SidecarUnavailable e) {
            LOG.log(Level.FINE, "the sweep goes on with shard {0} when the sidecar is back", shard);
        } catch (RuntimeException e) {
            // The timer would never call again.
            LOG.log(Level.SEVERE, "shard {0} of the list of persons cannot be swept: {1}", new Object[] {
                shard, e.getClass()
            });
            shard = (shard + 1) % TaskKeys.SHARDS;
        }
    }

    private void sweep(int number) {
        var persons = store.get(TaskKeys.users(number))
                .map(found ->
                        new StoredForm(jsonb).read(found.json(), Persons.class).persons())
                .orElse(List.of());
        if (!persons.isEmpty()) {
            tasks.accounts(persons).forEach(this::visit);
        }
    }

    /** Whatever is wrong with one person's documents, the others are visited. */
    private void visit(String person, Account account) {
        try {
            visited.fire(new Visited(person, account, firstRound));
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            LOG.log(Level.FINE, "a person is visited again in the next round: {0}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a person cannot be visited: {0}", e.getClass());
        }
    }
}
