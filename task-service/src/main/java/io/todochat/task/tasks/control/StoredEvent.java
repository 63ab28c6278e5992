package io.todochat.task.tasks.control;

import io.todochat.events.CloudEvents;
import io.todochat.events.TaskEvent;

/**
 * An event and the text that is stored of it, which is the text that is sent.
 *
 * @param json a CloudEvent
 */
public record StoredEvent(TaskEvent event, String json) {

    /** @param trace the {@code traceparent} of the request that led to it; null where there is none */
    static StoredEvent of(TaskEvent event, String trace) {
        return new StoredEvent(event, CloudEvents.write(event, TaskDocuments.SOURCE, trace));
    }
}
