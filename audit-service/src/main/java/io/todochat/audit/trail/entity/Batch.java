package io.todochat.audit.trail.entity;

import io.todochat.events.TaskEvent;
import java.util.Comparator;
import java.util.List;

/**
 * All that can be had at the moment of a run of a person's sequences.
 *
 * @param first where the run begins
 * @param last where it ends
 * @param events those of the run that were had, in order; the others are gone
 */
public record Batch(long first, long last, List<TaskEvent> events) {

    /** Sorts, and leaves out what does not belong to the run. */
    public Batch {
        events = events.stream()
                .filter(event -> first <= event.sequence() && event.sequence() <= last)
                .sorted(Comparator.comparingLong(TaskEvent::sequence))
                .toList();
    }

    /** A single event, as it was delivered. */
    public static Batch of(TaskEvent event) {
        return new Batch(event.sequence(), event.sequence(), List.of(event));
    }
}
