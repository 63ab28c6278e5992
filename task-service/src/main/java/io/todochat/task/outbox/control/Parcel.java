package io.todochat.task.outbox.control;

import io.todochat.events.CloudEvents;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.events.TaskUpdate;
import io.todochat.events.Topics;
import io.todochat.task.tasks.control.StoredEvent;

/**
 * An event at hand.
 *
 * @param event the text of the CloudEvent, as it is stored
 * @param echo what else is told with it; null where that is nothing
 */
record Parcel(String event, Echo echo) {

    /**
     * What those hear who do not listen to the whole life of tasks.
     *
     * @param letter the text of a CloudEvent
     */
    record Echo(String topic, String letter) {}

    /** @param trace of the request that led to the event; null where there is none */
    static Parcel of(StoredEvent stored, String trace) {
        return new Parcel(stored.json(), echo(stored, trace));
    }

    private static Echo echo(StoredEvent stored, String trace) {
        var event = stored.event();
        if (event.happened() == Happened.ACCOUNT_ERASED) {
            return new Echo(Topics.REMINDERS, stored.json());
        }
        return event.task() == null
                ? null
                : new Echo(Topics.TASK_UPDATES, CloudEvents.write(TaskUpdate.of(event), StoredEvents.SOURCE, trace));
    }
}
