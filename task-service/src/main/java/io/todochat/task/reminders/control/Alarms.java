package io.todochat.task.reminders.control;

import io.todochat.dapr.Jobs;
import io.todochat.events.PersonKey;
import io.todochat.task.tasks.control.Committed;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.control.Visited;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sees to it that we wake up for reminders. The store is the truth; an alarm may be lost, ring twice or for nothing
 * without harm. What comes near is armed twice: as a job of the scheduler, which outlives this process, and in a clock of
 * our own a moment later, which outlives the scheduler. The sweep arms all of it again, round after round.
 */
@ApplicationScoped
public class Alarms {

    /** Three rounds of the sweep and more, so that nothing comes near between two visits. */
    private static final Duration NEAR = Duration.ofMinutes(15);

    /** So long a job may take to ring, and its reminders to be noted by whoever it rang; then we are the alarm ourselves. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration AGAIN = Duration.ofSeconds(2);

    private static final int CALLS_AT_ONCE = 4;

    /** A call takes up to 2 s while the scheduler is away: more than so many do not wait for it, the sweep has them. */
    private static final int MOST_WAITING = 10_000;

    @Inject
    Jobs jobs;

    @Inject
    TaskStore store;

    @Inject
    AlarmClock ours;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** A lane of its own, so that a scheduler that hangs holds up neither answers nor events. */
    private ScheduledThreadPoolExecutor lane;

    @PostConstruct
    void open() {
        lane = new ScheduledThreadPoolExecutor(CALLS_AT_ONCE);
        ours.start(this::announce);
    }

    @PreDestroy
    void close() {
        lane.shutdownNow();
    }

    /** What came near with a commit is armed at once, beside the answer to the person. */
    void committed(@Observes Committed commit) {
        if (Instant.EPOCH.equals(commit.account().earliestReminder())) {
            lane.execute(() -> armAll(commit.person())); // days begin at other instants now
        } else {
            near(commit.person(), commit.tasks(), commit.account().settings())
                    .filter(wake -> ours.set(wake, wake.at().plus(GRACE)))
                    .forEach(this::arm);
        }
    }

    /** What came near by itself is armed, what is overdue is announced. */
    void visited(@Observes Visited visit) {
        var earliest = visit.account().earliestReminder();
        if (earliest != null && !earliest.isAfter(clock.instant().plus(NEAR))) {
            armAll(visit.person());
            store.settleEarliestReminder(
                    PersonKey.person(visit.person()), UUID.randomUUID().toString());
        }
    }

    /** Also what is armed already, for the scheduler may have lost it. */
    private void armAll(String person) {
        var wakes = store.read(
                PersonKey.person(person),
                book -> near(person, book.openTasks(), book.account().settings())
                        .toList());
        for (var wake : wakes) {
            ours.set(wake, wake.at().plus(GRACE));
            if (wake.at().isAfter(clock.instant())) {
                arm(wake);
            }
        }
    }

    private Stream<Wake> near(String person, List<Task> tasks, Settings settings) {
        var end = clock.instant().plus(NEAR);
        return tasks.stream()
                .flatMap(task -> task.pendingReminders(settings))
                .filter(pending -> pending.at().isBefore(end))
                .map(pending -> new Wake(person, pending.at()))
                .distinct();
    }

    private void arm(Wake wake) {
        if (lane.getQueue().size() < MOST_WAITING) {
            lane.execute(() -> schedule(wake));
        }
    }

    /** Without the scheduler we are on time ourselves. */
    private void schedule(Wake wake) {
        if (!jobs.schedule(wake.jobName(), wake.at(), wake.toJson())) {
            ours.set(wake, wake.at());
            if (wake.at().isAfter(clock.instant())) {
                lane.schedule(() -> schedule(wake), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /**
     * A job has rung.
     *
     * @return whether the matter is settled; false means that it must ring again
     */
    public CompletableFuture<Boolean> rung(Wake wake) {
        if (wake == null || wake.person() == null) {
            return CompletableFuture.completedFuture(true); // none of ours: it must not ring for ever
        }
        if (wake.at() != null && wake.at().isAfter(clock.instant())) {
            ours.set(wake, wake.at()); // the scheduler's clock is ahead of ours, by which people live
            return CompletableFuture.completedFuture(true);
        }
        return announcer.announce(wake.person()).whenComplete((settled, _) -> {
            if (Boolean.TRUE.equals(settled)) {
                ours.settled(wake);
            }
        });
    }

    private void announce(Wake wake) {
        announcer.announce(wake.person()).thenAccept(settled -> {
            if (!settled) {
                ours.set(wake, clock.instant().plus(AGAIN));
            }
        });
    }
}
