package io.todochat.notification.inbox.entity;

import io.todochat.events.RemindersDue;
import java.time.Instant;
import java.util.List;

/**
 * A notification on its way into an inbox.
 *
 * @param generation of its reminder: made of the same counter as the sequences of events, so that one from before an
 *     erasure is smaller
 */
public record Arrival(Notification notification, long generation) {

    /** The reminders of which a person is told together, each once. */
    public static List<Arrival> all(RemindersDue due, Instant now) {
        return due.reminders().stream()
                .distinct()
                .map(one -> new Arrival(Notification.of(due.user(), one, now), one.generation()))
                .toList();
    }
}
