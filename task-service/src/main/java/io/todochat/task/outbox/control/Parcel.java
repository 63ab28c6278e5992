package io.todochat.task.outbox.control;

import io.todochat.events.CloudEvents;
import io.todochat.events.TaskUpdate;
import io.todochat.task.tasks.control.StoredEvent;

/**
 * An event at hand.
 *
 * @param event the text of the CloudEvent, as it is stored
 * @param update the text of its update for screens; null where it is about no task
 */
record Parcel(String event, String update) {

    /** @param trace of the request that led to the event; null where there is none */
    static Parcel of(StoredEvent stored, String trace) {
        var event = stored.event();
        return new Parcel(
                stored.json(),
                event.task() == null ? null : CloudEvents.write(TaskUpdate.of(event), StoredEvents.SOURCE, trace));
    }
}
