package io.todochat.task.reminders.control;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.events.Actor;
import io.todochat.events.ReminderDue;
import io.todochat.events.RemindersDue;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command.NoteFired;
import io.todochat.task.tasks.entity.Command.NoteFired.Announced;
import io.todochat.task.tasks.entity.Occasion;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Notes in the store what was announced, one commit a person, a moment after it went out: the events of a thousand notes
 * would hold up the reminders on their way to open pages.
 */
@ApplicationScoped
class FiredNotes {

    private static final Logger LOG = Logger.getLogger(FiredNotes.class.getName());

    private static final Duration MOMENT = Duration.ofMillis(1_500);

    @Inject
    TaskStore store;

    @Inject
    Clock clock;

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();

    @PreDestroy
    void close() {
        writer.shutdown(); // what waits is written first
    }

    /** Whether it was announced and is just being noted. */
    boolean isUnderWay(String user, ReminderDue due) {
        return underWay.contains(due.idOf(user));
    }

    void note(RemindersDue announced) {
        underWay.addAll(ids(announced));
        writer.schedule(() -> write(announced), MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void write(RemindersDue announced) {
        try {
            var now = clock.instant();
            var fired = new NoteFired(announced.reminders().stream()
                    .map(due -> new Announced(Integer.parseInt(due.task()), due.reminder(), due.generation()))
                    .toList());
            var occasion = new Occasion(announced.user(), now, Actor.REMINDER, "reminders:" + now, null);
            store.execute(new Request("fired:" + UUID.randomUUID(), fired, occasion, null));
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            // It is announced; not knowing it only makes us announce it again, under the same id.
            LOG.log(Level.FINE, "announced reminders could not be noted");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "announced reminders cannot be noted: {0}", e.getClass());
        } finally {
            underWay.removeAll(ids(announced));
        }
    }

    private static Set<String> ids(RemindersDue announced) {
        return announced.reminders().stream()
                .map(due -> due.idOf(announced.user()))
                .collect(Collectors.toSet());
    }
}
