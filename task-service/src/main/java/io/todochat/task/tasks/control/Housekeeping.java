package io.todochat.task.tasks.control;

import io.todochat.dapr.StateStore.StepTooLarge;
import io.todochat.events.Actor;
import io.todochat.events.PersonKey;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What has to be forgotten in time: the sweep brings it about, whatever was interrupted. */
@ApplicationScoped
public class Housekeeping {

    private static final int TASKS_A_STEP = 200;

    @Inject
    TaskStore store;

    @Inject
    Erasure erasure;

    @Inject
    Clock clock;

    /** How long what is deleted can be restored. */
    @Inject
    @ConfigProperty(name = "todochat.tasks.trash-days", defaultValue = "30")
    int trashDays;

    void visited(@Observes Visited visit) {
        var account = visit.account();
        var user = PersonKey.person(visit.person());
        if (account.erasedPages() > 0) {
            erasure.finish(user);
        }
        var before = clock.instant().minus(Duration.ofDays(trashDays));
        if (account.oldestTrash() != null && account.oldestTrash().isBefore(before)) {
            purge(user, before);
        }
    }

    private void purge(String user, Instant before) {
        var most = TASKS_A_STEP;
        var more = true;
        while (more) {
            try {
                more = purge(user, new Command.PurgeOld(before, most));
            } catch (StepTooLarge e) {
                most = smaller(most, e);
            }
        }
    }

    /** Half as many; one task always fits. */
    private static int smaller(int most, StepTooLarge tooLarge) {
        if (most == 1) {
            throw tooLarge;
        }
        return most / 2;
    }

    private boolean purge(String user, Command.PurgeOld command) {
        var id = UUID.randomUUID().toString();
        var occasion = new Occasion(user, clock.instant(), Actor.SYSTEM, "trash:" + id, null);
        return store.execute(new Request(id, command, occasion, null)) instanceof Accepted accepted
                && accepted.events().size() == command.most();
    }
}
