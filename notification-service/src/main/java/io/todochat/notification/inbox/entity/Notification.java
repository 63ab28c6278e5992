package io.todochat.notification.inbox.entity;

import io.todochat.events.ReminderDue;
import java.time.Duration;
import java.time.Instant;

/**
 * Something a person was told, as it is stored and as the API gives it.
 *
 * @param id the announcement's id, the same on the stream
 * @param kind what it is: {@code reminder}
 * @param task id of the task
 * @param title of the task when the reminder fired
 * @param due the instant it was due at
 * @param delivered when it came into the inbox
 * @param late whether it came noticeably after it was due
 */
public record Notification(
        String id, String kind, String task, String title, Instant due, Instant delivered, boolean late) {

    private static final Duration IN_TIME = Duration.ofSeconds(60);

    /** The notification of a reminder whose instant has come. */
    public static Notification of(ReminderDue reminder, Instant now) {
        return new Notification(
                reminder.id(),
                "reminder",
                reminder.task(),
                reminder.title(),
                reminder.at(),
                now,
                isLate(reminder.at(), now));
    }

    /** Whether a delivery now would be noticeably late. */
    public static boolean isLate(Instant due, Instant now) {
        return now.isAfter(due.plus(IN_TIME));
    }
}
