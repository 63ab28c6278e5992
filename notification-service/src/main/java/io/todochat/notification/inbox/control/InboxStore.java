package io.todochat.notification.inbox.control;

import io.todochat.dapr.Journal;
import io.todochat.dapr.Operation;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.Step;
import io.todochat.dapr.View;
import io.todochat.events.PersonKey;
import io.todochat.events.RemindersDue;
import io.todochat.notification.inbox.entity.Arrival;
import io.todochat.notification.inbox.entity.Excerpt;
import io.todochat.notification.inbox.entity.Inbox;
import io.todochat.notification.inbox.entity.Inbox.Receipt;
import io.todochat.notification.inbox.entity.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The inboxes of all persons. */
@ApplicationScoped
public class InboxStore {

    /** Longer than the broker keeps what it could deliver again. */
    private static final Duration REPEATS_KNOWN = Duration.ofDays(30);

    @Inject
    StateStore store;

    @Inject
    Jsonb jsonb;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "todochat.inbox.cached-megabytes", defaultValue = "16")
    int cachedMegabytes;

    private Journal<Inbox, Page> journal;

    @PostConstruct
    void open() {
        var growing = new Journal.Contents<>(
                Inbox.class, Page.class, inbox -> List.of(Page.of(inbox.count())), cachedMegabytes * 1024L * 1024L);
        journal = new Journal<>(store, growing, jsonb, clock);
    }

    /**
     * Puts reminders into their person's inbox, each once.
     *
     * @throws io.todochat.dapr.SidecarUnavailable if the store is away
     * @throws io.todochat.dapr.OutcomeUnknown if it cannot be told whether it is stored
     */
    public void receive(RemindersDue due) {
        var arrivals = Arrival.all(due, clock.instant());
        journal.run(PersonKey.of(due.user()), "got:" + due.id(), view -> step(view, arrivals));
    }

    private static Step<Inbox, Page, Receipt> step(View<Inbox, Page> view, List<Arrival> arrivals) {
        var known = view.documents(arrivals.stream().map(InboxStore::got).toList());
        var unknown = arrivals.stream()
                .filter(arrival -> !known.containsKey(got(arrival)))
                .toList();
        var receipt = view.head().orElse(Inbox.EMPTY).receive(unknown, view::page);
        return receipt.taken().isEmpty()
                ? new Step.Done<>(receipt)
                : new Step.Commit<>(receipt.inbox(), receipt.pages(), gotOf(receipt), receipt);
    }

    private static List<Operation> gotOf(Receipt receipt) {
        return receipt.taken().stream()
                .map(arrival -> Operation.create(got(arrival), "true", REPEATS_KNOWN))
                .toList();
    }

    private static String got(Arrival arrival) {
        return "got:" + arrival.notification().id();
    }

    /**
     * Forgets what a person was told, for good. A repeat changes nothing; what is broken off a repeat finishes.
     *
     * @param sequence of the event that tells of the erasure: reminders set before it do not come in any more
     * @throws io.todochat.dapr.SidecarUnavailable if the store is away
     * @throws io.todochat.dapr.OutcomeUnknown if it cannot be told whether it is forgotten
     */
    public void erase(String user, long sequence) {
        var person = PersonKey.of(user);
        while (journal.run(person, UUID.randomUUID().toString(), view -> erasing(view, sequence))) {
            // the next pages
        }
    }

    private static Step<Inbox, Page, Boolean> erasing(View<Inbox, Page> view, long sequence) {
        var next = view.head().orElse(Inbox.EMPTY).erase(sequence);
        if (next.isEmpty()) {
            return new Step.Done<>(false);
        }
        var gone = new HashMap<Integer, Page>();
        next.get().pages().forEach(number -> gone.put(number, null));
        return new Step.Commit<>(next.get().inbox(), gone, List.of(), true);
    }

    /**
     * A part of a person's inbox, newest first.
     *
     * @param before the position before which to begin; empty for the end
     */
    public Excerpt excerpt(String user, OptionalInt before, int limit) {
        return journal.read(
                PersonKey.of(user),
                view -> view.head().orElse(Inbox.EMPTY).excerpt(before.orElse(Integer.MAX_VALUE), limit, view::page));
    }
}
