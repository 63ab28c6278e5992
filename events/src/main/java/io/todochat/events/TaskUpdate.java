package io.todochat.events;

import java.time.Instant;

/**
 * What an open screen needs to follow a task.
 *
 * @param sequence of the task event it goes with
 * @param change the last word of that event's type: {@code created}, {@code completed} …
 * @param version of the task; a screen ignores an update older than what it shows
 */
public record TaskUpdate(
        Instant time,
        String user,
        long sequence,
        String change,
        String task,
        long version,
        String title,
        Status status,
        Priority priority,
        String due)
        implements Announcement {

    /** The update for screens that goes with an event about a task. */
    public static TaskUpdate of(TaskEvent event) {
        var task = event.task();
        var type = event.type();
        return new TaskUpdate(
                event.time(),
                event.user(),
                event.sequence(),
                type.substring(type.lastIndexOf('.') + 1),
                task.id(),
                task.version(),
                task.title(),
                task.status(),
                task.priority(),
                task.due());
    }

    @Override
    public String topic() {
        return Topics.TASK_UPDATES;
    }

    @Override
    public String id() {
        return PersonKey.of(user) + ":" + sequence;
    }

    @Override
    public String type() {
        return "io.todochat.task.update";
    }

    @Override
    public String subject() {
        return task;
    }
}
