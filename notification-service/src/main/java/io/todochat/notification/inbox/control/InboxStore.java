package io.todochat.notification.inbox.control;

import io.todochat.dapr.Journal;
import io.todochat.dapr.Operation;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.Step;
import io.todochat.dapr.View;
import io.todochat.events.PersonKey;
import io.todochat.events.ReminderDue;
import io.todochat.notification.inbox.entity.Excerpt;
import io.todochat.notification.inbox.entity.Inbox;
import io.todochat.notification.inbox.entity.Inbox.Receipt;
import io.todochat.notification.inbox.entity.Notification;
import io.todochat.notification.inbox.entity.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * Puts a reminder into its person's inbox, once.
     *
     * @throws io.todochat.dapr.SidecarUnavailable if the store is away
     * @throws io.todochat.dapr.OutcomeUnknown if it cannot be told whether it is stored
     */
    public void receive(ReminderDue reminder) {
        var notification = Notification.of(reminder, clock.instant());
        journal.run(
                PersonKey.of(reminder.user()),
                got(notification),
                view -> step(view, notification, reminder.generation()));
    }

    private static Step<Inbox, Page, Receipt> step(View<Inbox, Page> view, Notification notification, long generation) {
        var known = view.document(got(notification)).isPresent();
        return switch (view.head().orElse(Inbox.EMPTY).receive(notification, generation, known, view::page)) {
            case Receipt.Stored stored ->
                new Step.Commit<>(
                        stored.inbox(),
                        Map.of(stored.number(), stored.page()),
                        List.of(Operation.create(got(notification), "true", REPEATS_KNOWN)),
                        stored);
            case Receipt.Repeat repeat -> new Step.Done<>(repeat);
            case Receipt.Erased erased -> new Step.Done<>(erased);
        };
    }

    private static String got(Notification notification) {
        return "got:" + notification.id();
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
