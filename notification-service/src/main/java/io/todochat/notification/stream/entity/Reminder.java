package io.todochat.notification.stream.entity;

import io.todochat.notification.inbox.entity.Notification;
import java.time.Instant;

/**
 * A reminder as an open page gets it.
 *
 * @param id the announcement's id, the same in the inbox
 * @param task id of the task
 * @param title of the task
 * @param at the instant it was due at
 * @param late whether it comes noticeably later
 */
public record Reminder(String id, String task, String title, Instant at, boolean late) {

    /** As it is to be pushed. */
    public static Reminder of(Notification told) {
        return new Reminder(told.id(), told.task(), told.title(), told.due(), told.late());
    }
}
