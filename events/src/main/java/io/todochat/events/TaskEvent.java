package io.todochat.events;

import java.time.Instant;
import java.util.List;

/**
 * One step in the life of a person's tasks.
 *
 * @param happened what kind of step, as the CloudEvents type tells; not part of the data
 * @param time when it was decided; not part of the data
 * @param user the subject of the person's token
 * @param sequence 1, 2, 3 … per person, without a gap
 * @param actor who did it
 * @param cause the message, request or event that led to it
 * @param task the task's full state afterwards; null for what is about no single task
 * @param changes names of the fields that changed; empty for a new task
 * @param series state of the task's series afterwards; null where it does not repeat
 */
public record TaskEvent(
        Happened happened,
        Instant time,
        String user,
        long sequence,
        Actor actor,
        String cause,
        TaskState task,
        List<String> changes,
        SeriesState series)
        implements Announcement {

    /** The kinds of steps. Receivers acknowledge kinds they do not know. */
    public enum Happened {
        TASK_CREATED("io.todochat.task.created"),
        TASK_UPDATED("io.todochat.task.updated"),
        TASK_COMPLETED("io.todochat.task.completed"),
        TASK_REOPENED("io.todochat.task.reopened"),
        TASK_CANCELLED("io.todochat.task.cancelled"),
        /** An occurrence of a series was left out; its task is cancelled. */
        TASK_SKIPPED("io.todochat.task.skipped"),
        TASK_DELETED("io.todochat.task.deleted"),
        TASK_RESTORED("io.todochat.task.restored"),
        /** Forgotten for good. */
        TASK_PURGED("io.todochat.task.purged"),
        /** Nothing follows in a series for now; told with its newest task, like the two kinds after it. */
        SERIES_PAUSED("io.todochat.series.paused"),
        SERIES_RESUMED("io.todochat.series.resumed"),
        SERIES_ENDED("io.todochat.series.ended"),
        /** The person's settings changed. */
        SETTINGS_CHANGED("io.todochat.settings.changed"),
        /** Everything about the person is to be forgotten, by everybody. */
        ACCOUNT_ERASED("io.todochat.account.erased"),
        /** Stands where an event was lost for good, so that the sequence has no silent hole. */
        HISTORY_GAP("io.todochat.history.gap");

        private final String type;

        Happened(String type) {
            this.type = type;
        }

        /** The CloudEvents {@code type}. */
        public String type() {
            return type;
        }
    }

    @Override
    public String topic() {
        return Topics.TASK_EVENTS;
    }

    @Override
    public String id() {
        return PersonKey.of(user) + ":" + sequence;
    }

    @Override
    public String type() {
        return happened.type();
    }

    @Override
    public String subject() {
        return task == null ? null : task.id();
    }
}
