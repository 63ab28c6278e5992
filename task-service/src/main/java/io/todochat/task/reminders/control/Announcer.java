package io.todochat.task.reminders.control;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.Publisher;
import io.todochat.dapr.Publisher.Letter;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.Trace;
import io.todochat.events.Actor;
import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import io.todochat.events.ReminderDue;
import io.todochat.events.Topics;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Occasion;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Timer;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** Announces reminders whose instant has come, if they still hold. */
@ApplicationScoped
public class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class.getName());

    /** At a full minute all jobs call at once. */
    private static final int AT_ONCE = 8;

    @Inject
    TaskStore store;

    @Inject
    Publisher publisher;

    @Inject
    Clock clock;

    /** How late reminders are told to the broker; their number tells that any are. */
    @Inject
    @Metric(name = "todochat_reminders_delay", absolute = true, description = "How late reminders are announced")
    Timer delay;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Publishes the reminder, unless the task is closed, or the reminder was changed or announced since.
     *
     * @return whether the matter is settled; false means that it must be tried again
     */
    public boolean announce(String user, int task, String reminder, long generation) {
        if (!hasPlace()) {
            return false;
        }
        try {
            return store.read(user, book -> due(book, user, task, reminder, generation))
                    .map(this::publish)
                    .orElse(true);
        } finally {
            places.release();
        }
    }

    /** Waiting long would use up the threads that everybody needs; a job comes again. */
    private boolean hasPlace() {
        try {
            return places.tryAcquire(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<ReminderDue> due(TaskBook book, String user, int number, String reminder, long generation) {
        var settings = book.account().settings();
        return book.task(number)
                .filter(Task::isOpen)
                .flatMap(task -> task.reminder(reminder)
                        .filter(found -> found.generation() == generation && found.fired() == null)
                        .map(found -> new ReminderDue(
                                clock.instant(),
                                user,
                                task.id(),
                                task.title(),
                                reminder,
                                generation,
                                found.instant(task.dueInstant(settings).orElse(null)))));
    }

    private boolean publish(ReminderDue due) {
        var letter = new Letter(PersonKey.of(due.user()), CloudEvents.write(due, "task-service", Trace.current()));
        if (publisher.publish(Topics.REMINDERS, List.of(letter)).isEmpty()) {
            return false;
        }
        delay.update(Duration.between(due.at(), clock.instant()));
        note(due);
        return true;
    }

    private void note(ReminderDue due) {
        var fired = new Command.NoteFired(List.of(
                new Command.NoteFired.Announced(Integer.parseInt(due.task()), due.reminder(), due.generation())));
        var occasion = new Occasion(due.user(), clock.instant(), Actor.REMINDER, due.id(), null);
        try {
            store.execute(new Request("fired:" + due.id(), fired, occasion, null));
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            // It is announced; not knowing it only makes the sweep announce it again, under the same id.
            LOG.log(Level.FINE, "an announced reminder could not be noted");
        }
    }
}
