package io.todochat.task.reminders.control;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.Publisher;
import io.todochat.dapr.Publisher.Letter;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import io.todochat.events.ReminderDue;
import io.todochat.events.RemindersDue;
import io.todochat.events.Topics;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.eclipse.microprofile.metrics.Timer;
import org.eclipse.microprofile.metrics.annotation.Metric;

/**
 * Announces reminders whose instant has come. At a full minute many persons are to be looked at: whoever comes while a
 * round is under way waits for the next, so that a round reads several heads side by side and publishes in bulk.
 *
 * <p>Two replicas, or one after a crash, may announce a reminder twice, never skip one: receivers know it by its id.
 */
@ApplicationScoped
public class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class.getName());

    private static final int READS_AT_ONCE = 8;
    private static final int PERSONS_A_ROUND = 64;

    @Inject
    TaskStore store;

    @Inject
    Publisher publisher;

    @Inject
    FiredNotes notes;

    @Inject
    Clock clock;

    /** How late reminders are told to the broker; their number tells that any are. */
    @Inject
    @Metric(name = "todochat_reminders_delay", absolute = true, description = "How late reminders are announced")
    Timer delay;

    /** Somebody waits for what became of a person's reminders. */
    private record Call(String person, CompletableFuture<Boolean> settled) {}

    private final LinkedBlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private ExecutorService readers;
    private Thread worker;

    @PostConstruct
    void open() {
        readers = Executors.newFixedThreadPool(READS_AT_ONCE);
        worker = Thread.ofPlatform().name("announcer").daemon().start(this::work);
    }

    @PreDestroy
    void close() {
        worker.interrupt();
        readers.shutdownNow();
    }

    /**
     * Announces all reminders of a person whose instant has come, and which hold and were not announced yet.
     *
     * @param person in the form that is safe in keys
     * @return whether the broker has all of them; false means that it must be tried again
     */
    public CompletableFuture<Boolean> announce(String person) {
        var call = new Call(person, new CompletableFuture<>());
        calls.add(call);
        return call.settled();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var round = new ArrayList<Call>();
                round.add(calls.take());
                calls.drainTo(round, PERSONS_A_ROUND - 1);
                announce(round);
            }
        } catch (InterruptedException e) {
            // The server stops.
        }
    }

    private void announce(List<Call> round) {
        var waiting =
                round.stream().collect(Collectors.groupingBy(Call::person, LinkedHashMap::new, Collectors.toList()));
        var settled = Set.<String>of();
        try {
            settled = settle(waiting.keySet());
        } catch (RuntimeException e) {
            // The thread would be gone, and with it every reminder.
            LOG.log(Level.SEVERE, "a round of reminders failed: {0}", e.getClass());
        }
        for (var call : round) {
            call.settled().complete(settled.contains(call.person()));
        }
    }

    /** Those of the persons for whom nothing is left to do. */
    private Set<String> settle(Set<String> persons) {
        var reading = new LinkedHashMap<String, CompletableFuture<Optional<List<RemindersDue>>>>();
        persons.forEach(person -> reading.put(person, CompletableFuture.supplyAsync(() -> due(person), readers)));
        var found = new LinkedHashMap<String, List<RemindersDue>>();
        reading.forEach((person, due) -> due.join().ifPresent(list -> found.put(person, list)));
        var told = publish(found.values().stream().flatMap(List::stream).toList());
        told.forEach(notes::note);
        return found.entrySet().stream()
                .filter(entry -> told.containsAll(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What a person is to be told now; empty if it cannot be read. */
    private Optional<List<RemindersDue>> due(String person) {
        var user = PersonKey.person(person);
        try {
            return Optional.of(store.read(user, book -> due(user, book)));
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "reminders of a person cannot be read: {0}", e.getClass());
            return Optional.empty();
        }
    }

    private List<RemindersDue> due(String user, TaskBook book) {
        var now = clock.instant();
        return book.openTasks().stream()
                .flatMap(task -> task.pendingReminders(book.account().settings()))
                .filter(pending -> !pending.at().isAfter(now))
                .map(pending -> new ReminderDue(
                        pending.task().id(),
                        pending.task().title(),
                        pending.reminder().id(),
                        pending.reminder().generation(),
                        pending.at()))
                .filter(due -> !notes.isUnderWay(user, due))
                .gather(Gatherers.windowFixed(RemindersDue.MOST))
                .map(due -> new RemindersDue(now, user, due))
                .toList();
    }

    /** Those that the broker has acknowledged. */
    private Set<RemindersDue> publish(List<RemindersDue> all) {
        var letters = all.stream().map(Announcer::letter).toList();
        var told = publisher.publish(Topics.REMINDERS, letters).stream()
                .map(all::get)
                .collect(Collectors.toSet());
        var now = clock.instant();
        told.stream()
                .flatMap(due -> due.reminders().stream())
                .forEach(due -> delay.update(Duration.between(due.at(), now)));
        return told;
    }

    private static Letter letter(RemindersDue due) {
        return new Letter(PersonKey.of(due.user()), CloudEvents.write(due, "task-service", null));
    }
}
