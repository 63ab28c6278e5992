package io.todochat.audit.trail.entity;

import io.todochat.events.Actor;
import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.events.TaskState;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** Steps in somebody's tasks, ann's unless told, each about the task of its own number. */
public final class Steps {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    private Steps() {}

    public static TaskEvent step(long sequence) {
        return step("ann", sequence);
    }

    public static TaskEvent step(String user, long sequence) {
        var id = Long.toString(sequence);
        var task = new TaskState(
                id,
                "Water",
                null,
                Status.DONE,
                Priority.NONE,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                MORNING,
                MORNING,
                MORNING,
                null,
                2);
        return new TaskEvent(
                Happened.TASK_COMPLETED,
                MORNING.plusSeconds(sequence),
                user,
                sequence,
                Actor.USER,
                "chat:" + id,
                task,
                List.of("status", "completed"),
                null);
    }

    /** Where history has a gap. */
    public static TaskEvent gap(long sequence) {
        return new TaskEvent(
                Happened.HISTORY_GAP, MORNING, "ann", sequence, Actor.SYSTEM, "restore:one", null, List.of(), null);
    }

    public static List<TaskEvent> steps(long first, long last) {
        return steps("ann", first, last);
    }

    public static List<TaskEvent> steps(String user, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(sequence -> step(user, sequence))
                .toList();
    }
}
