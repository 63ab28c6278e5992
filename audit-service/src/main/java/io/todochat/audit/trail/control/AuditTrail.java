package io.todochat.audit.trail.control;

import io.todochat.audit.trail.entity.Batch;
import io.todochat.audit.trail.entity.Chain;
import io.todochat.audit.trail.entity.Entry;
import io.todochat.audit.trail.entity.Excerpt;
import io.todochat.audit.trail.entity.Page;
import io.todochat.audit.trail.entity.Receipt;
import io.todochat.audit.trail.entity.Verification;
import io.todochat.dapr.Journal;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.Step;
import io.todochat.dapr.View;
import io.todochat.events.PersonKey;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The trails of all persons. The only place that writes them, and only at their ends. */
@ApplicationScoped
public class AuditTrail {

    private static final Logger LOG = Logger.getLogger(AuditTrail.class.getName());

    /** With the delivered event a hundred entries a commit. */
    private static final int ASKED_AT_ONCE = 99;

    /** What lies further back is not asked for, it becomes a hole. */
    private static final int MOST_ASKED_FOR = 10_000;

    @Inject
    StateStore store;

    @Inject
    TaskService tasks;

    @Inject
    Jsonb jsonb;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "todochat.audit.cached-megabytes", defaultValue = "16")
    int cachedMegabytes;

    private Journal<Chain, Page> journal;

    @PostConstruct
    void open() {
        var growing = new Journal.Contents<>(
                Chain.class, Page.class, chain -> List.of(Page.growing(chain)), cachedMegabytes * 1024L * 1024L);
        journal = new Journal<>(store, growing, jsonb, clock);
    }

    /**
     * Puts an event into its person's trail, after those that are missing before it. A repeat changes nothing.
     *
     * @throws io.todochat.dapr.SidecarUnavailable if the store or, where events are missing, task-service is away
     * @throws io.todochat.dapr.OutcomeUnknown if it cannot be told whether the event is stored
     */
    public void record(TaskEvent event) {
        var batch = Batch.of(event);
        var receipt = receive(event.user(), batch);
        if (receipt instanceof Receipt.Missing gap) {
            LOG.log(Level.INFO, () -> "before event " + event.id() + " those from " + gap.first() + " on are missing");
        }
        while (batch.last() < event.sequence() || receipt instanceof Receipt.Missing) {
            batch = receipt instanceof Receipt.Missing gap ? recovered(gap, event) : Batch.of(event);
            receipt = receive(event.user(), batch);
        }
    }

    private Receipt receive(String user, Batch batch) {
        var person = PersonKey.of(user);
        return journal.run(person, "audit:" + person + ":" + batch.last(), view -> step(view, batch));
    }

    private static Step<Chain, Page, Receipt> step(View<Chain, Page> view, Batch batch) {
        var chain = view.head().orElse(Chain.EMPTY);
        return switch (chain.receive(batch)) {
            case Receipt.Append append -> {
                var pages = Page.appended(chain.count(), append.entries(), view::page);
                yield new Step.Commit<>(append.chain(), pages, List.of(), append);
            }
            case Receipt.Repeat repeat -> new Step.Done<>(repeat);
            case Receipt.Missing missing -> new Step.Done<>(missing);
        };
    }

    /** The first part of a gap, as far as it can be had; with the event behind it where the gap ends there. */
    private Batch recovered(Receipt.Missing gap, TaskEvent event) {
        if (isJump(gap, event)) {
            return new Batch(gap.first(), event.sequence(), asked(event, gap.first(), gap.first() + ASKED_AT_ONCE - 1));
        }
        var from = Math.max(gap.first(), gap.last() - MOST_ASKED_FOR + 1);
        var to = Math.min(gap.last(), from + ASKED_AT_ONCE - 1);
        return new Batch(gap.first(), to == gap.last() ? event.sequence() : to, asked(event, from, to));
    }

    /** A restored task store tells that it jumps: there never was anything between, but for its beginning perhaps. */
    private static boolean isJump(Receipt.Missing gap, TaskEvent event) {
        return event.happened() == Happened.HISTORY_GAP && gap.last() - gap.first() >= MOST_ASKED_FOR;
    }

    private List<TaskEvent> asked(TaskEvent event, long from, long to) {
        var found = new ArrayList<>(tasks.events(event.user(), from, to));
        found.add(event);
        return found;
    }

    /**
     * A part of a person's trail, newest first.
     *
     * @param before the position before which to begin; empty for the end
     */
    public Excerpt excerpt(String user, OptionalInt before, int limit, Predicate<Entry> wanted) {
        return journal.read(PersonKey.of(user), view -> {
            var count = view.head().orElse(Chain.EMPTY).count();
            return Excerpt.before(Math.min(count, before.orElse(count)), limit, wanted, view::page);
        });
    }

    /** Recomputes a person's trail from what the store holds, and from nothing that is kept in memory. */
    public Verification verify(String user) {
        return new Recomputation(store, jsonb, clock).of(PersonKey.of(user));
    }
}
