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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sets the jobs that wake us up for reminders. The store is the truth; a job may be lost, set twice or out of date
 * without harm: what comes near is armed by the sweep, and what is overdue is announced by it.
 */
@ApplicationScoped
public class Alarms {

    /** Twice the round of the sweep and more, so that nothing comes near between two visits. */
    private static final Duration NEAR = Duration.ofMinutes(15);

    private static final Duration OVERDUE = Duration.ofSeconds(30);

    private static final Duration AGAIN = Duration.ofSeconds(2);

    private static final int CALLS_AT_ONCE = 4;

    /** A call takes up to 2 s while the scheduler is away: more than so many do not wait for it, the sweep has them. */
    private static final int MOST_WAITING = 10_000;

    @Inject
    Jobs jobs;

    @Inject
    TaskStore store;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** A lane of its own, so that a scheduler that hangs holds up neither answers nor events. */
    private ScheduledThreadPoolExecutor lane;

    @PostConstruct
    void open() {
        lane = new ScheduledThreadPoolExecutor(CALLS_AT_ONCE);
    }

    @PreDestroy
    void close() {
        lane.shutdownNow();
    }

    /** What came near with a commit is armed at once, beside the answer to the person. */
    void committed(@Observes Committed commit) {
        commit.tasks().forEach(task -> arm(commit.person(), commit.account().settings(), task));
    }

    /** What came near by itself is armed, what is overdue is announced. */
    void visited(@Observes Visited visit) {
        var earliest = visit.account().earliestReminder();
        if (earliest == null || earliest.isAfter(clock.instant().plus(NEAR))) {
            return;
        }
        var user = PersonKey.person(visit.person());
        var settings = visit.account().settings();
        for (var task : store.read(user, book -> book.openTasks())) {
            arm(visit.person(), settings, task);
            announceOverdue(user, settings, task);
        }
        store.settleEarliestReminder(user, UUID.randomUUID().toString());
    }

    private void arm(String person, Settings settings, Task task) {
        unfired(task, settings)
                .filter(due -> due.at().isBefore(clock.instant().plus(NEAR)))
                .filter(due -> lane.getQueue().size() < MOST_WAITING)
                .forEach(due -> lane.execute(() -> set(person, due)));
    }

    /** Without the scheduler we are the alarm ourselves. What ends this, such as a sidecar away, leaves it to the sweep. */
    private void set(String person, DueReminder due) {
        var settled = jobs.schedule(due.jobName(person), due.at(), due.toJson(person))
                || !due.at().isAfter(clock.instant())
                        && announcer.announce(PersonKey.person(person), due.task(), due.reminder(), due.generation());
        if (!settled) {
            lane.schedule(() -> set(person, due), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void announceOverdue(String user, Settings settings, Task task) {
        unfired(task, settings)
                .filter(due -> due.at().plus(OVERDUE).isBefore(clock.instant()))
                .forEach(due -> announcer.announce(user, due.task(), due.reminder(), due.generation()));
    }

    private static Stream<DueReminder> unfired(Task task, Settings settings) {
        if (!task.isOpen()) {
            return Stream.empty();
        }
        Optional<Instant> due = task.dueInstant(settings);
        return task.reminders().stream()
                .filter(reminder -> reminder.fired() == null)
                .filter(reminder -> reminder.instant(due.orElse(null)) != null)
                .map(reminder -> new DueReminder(
                        task.number(), reminder.id(), reminder.generation(), reminder.instant(due.orElse(null))));
    }
}
