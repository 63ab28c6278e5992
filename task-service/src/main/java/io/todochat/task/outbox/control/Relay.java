package io.todochat.task.outbox.control;

import io.todochat.dapr.SidecarUnavailable;
import io.todochat.task.tasks.control.Committed;
import io.todochat.task.tasks.control.Visited;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * Publishes the stored events: in order for each person, side by side for different ones, again and again until the
 * broker has acknowledged them. One worker owns all lanes; others only hand it news.
 *
 * <p>Two replicas, or one after a crash, may publish an event twice, never skip one: receivers are idempotent.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class.getName());

    private static final int PERSONS_A_ROUND = 100;
    private static final Duration NOTE_PATIENCE = Duration.ofSeconds(1);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(100);
    private static final Duration LAST_BACK_OFF = Duration.ofSeconds(2);

    @Inject
    Post post;

    @Inject
    SentNotes notes;

    @Inject
    StoredEvents stored;

    /** What the worker is told. */
    private sealed interface News {
        String person();

        /** Events this process has just stored. */
        record Fresh(String person, Committed commit) implements News {}

        /** Events up to a sequence are stored, whoever did it. */
        record Leftover(String person, long sequence) implements News {}
    }

    private final LinkedBlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final SequencedMap<String, Lane> lanes = new LinkedHashMap<>();
    private Duration backOff = Duration.ZERO;
    private volatile long waiting;
    private Thread worker;

    void start(@Observes Startup started) {
        worker = Thread.ofPlatform().name("relay").daemon().start(this::work);
    }

    @PreDestroy
    void stop() {
        worker.interrupt();
        try {
            worker.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void committed(@Observes Committed commit) {
        news.add(new News.Fresh(commit.person(), commit));
    }

    void visited(@Observes Visited visit) {
        var note = notes.of(visit.person());
        if (visit.account().sequence() > note.sent()
                && (visit.afterStart() || stored.isLeftOver(visit.person(), note.sent() + 1))) {
            news.add(new News.Leftover(visit.person(), visit.account().sequence()));
        }
        stored.purgeable(visit.person(), note, visit.account().erased())
                .ifPresent(through -> notes.purge(visit.person(), through));
    }

    /** As far as this replica knows. Growing for minutes, it means that the broker is away. */
    @Gauge(
            name = "todochat_outbox_waiting",
            unit = MetricUnits.NONE,
            absolute = true,
            description = "Stored events that the broker has not acknowledged yet")
    public long waiting() {
        return waiting;
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var allIsHeard = hear();
                countWaiting();
                tryRound(allIsHeard);
                countWaiting();
            }
        } catch (InterruptedException e) {
            // The server stops.
        }
        Thread.interrupted();
        noteAll();
    }

    /**
     * Waits for news: not at all while lanes have more to send. While the broker or the store needs rest, that is taken
     * whatever comes in.
     *
     * @return whether all news could be taken up
     */
    private boolean hear() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(backOff.toMillis());
        var wait = backOff.isPositive()
                ? Duration.ZERO
                : lanes.isEmpty() ? NOTE_PATIENCE.multipliedBy(60) : waitWithLanes();
        var first = news.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        var all = new ArrayList<News>();
        if (first != null) {
            all.add(first);
            news.drainTo(all);
        }
        return all.stream().filter(heard -> !learn(heard)).count() == 0;
    }

    private void countWaiting() {
        waiting = lanes.values().stream().mapToLong(Lane::waiting).sum();
    }

    private Duration waitWithLanes() {
        return lanes.values().stream().anyMatch(Lane::hasMore) ? Duration.ZERO : NOTE_PATIENCE;
    }

    private boolean learn(News heard) {
        try {
            var lane = lanes.get(heard.person());
            if (lane == null) {
                lane = new Lane(heard.person(), notes.of(heard.person()).sent());
                lanes.put(heard.person(), lane);
            }
            switch (heard) {
                case News.Fresh fresh -> put(fresh.commit(), lane);
                case News.Leftover leftover -> lane.learn(leftover.sequence());
            }
            return true;
        } catch (SidecarUnavailable e) {
            news.add(heard);
            return false;
        } catch (RuntimeException e) {
            // The sweep brings it again.
            LOG.log(Level.SEVERE, "news for the relay cannot be taken up: {0}", e.getClass());
            return true;
        }
    }

    private static void put(Committed commit, Lane lane) {
        for (var stored : commit.events()) {
            lane.put(stored.event().sequence(), Parcel.of(stored, commit.trace()));
        }
    }

    private void tryRound(boolean allIsHeard) {
        try {
            round(allIsHeard);
        } catch (SidecarUnavailable e) {
            LOG.log(Level.FINE, "the relay waits: {0}", e.getMessage());
            rest();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a round of the relay failed: {0}", e.getClass());
            rest();
        }
    }

    private void round(boolean allIsHeard) {
        var ready = lanes.values().stream()
                .filter(lane -> stored.supply(lane) || !lane.due(true).isEmpty())
                .limit(PERSONS_A_ROUND)
                .toList();
        var allIsWell = ready.isEmpty() ? lanes.values().stream().noneMatch(Lane::hasMore) : post.send(ready);
        restUnless(allIsWell && allIsHeard);
        // Where more wait than one round takes, everybody has a turn.
        ready.forEach(lane -> lanes.putLast(lane.person(), lane));
        noteWhatIsSent();
        lanes.values().removeIf(Lane::isIdle);
    }

    private void restUnless(boolean allIsWell) {
        if (allIsWell) {
            backOff = Duration.ZERO;
        } else {
            rest();
        }
    }

    private void rest() {
        var doubled = backOff.isZero() ? FIRST_BACK_OFF : backOff.multipliedBy(2);
        backOff = doubled.compareTo(LAST_BACK_OFF) > 0 ? LAST_BACK_OFF : doubled;
    }

    private void noteWhatIsSent() {
        var now = System.nanoTime();
        for (var lane : lanes.values()) {
            if (lane.isToBeNoted(now, NOTE_PATIENCE.toNanos())) {
                lane.noted(notes.raise(lane.person(), lane.sent()));
            }
        }
    }

    private void noteAll() {
        try {
            lanes.values().stream().filter(Lane::isUnnoted).forEach(lane -> notes.raise(lane.person(), lane.sent()));
        } catch (SidecarUnavailable e) {
            LOG.log(Level.FINE, "what is not noted is sent again after the start");
        }
    }
}
