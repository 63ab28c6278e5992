package io.todochat.notification.inbox.entity;

import io.todochat.events.ReminderDue;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something a person was told, as it is stored and as the API gives it.
 *
 * @param id the announcement's id, the same on the stream
 * @param kind what it is: {@code reminder}, or {@code digest} of reminders that came more than a day late
 * @param task id of the task; null in a digest
 * @param title of the task when the reminder fired; null in a digest
 * @param due the instant it was due at, of a digest that of its earliest
 * @param delivered when it came into the inbox, of a digest when it was begun
 * @param late whether it came noticeably after it was due
 * @param count how many reminders a digest stands for; null for a reminder
 * @param missed the first of them; null for a reminder
 */
public record Notification(
        String id,
        String kind,
        String task,
        String title,
        Instant due,
        Instant delivered,
        boolean late,
        Integer count,
        List<Missed> missed) {

    private static final Duration IN_TIME = Duration.ofSeconds(60);

    /** Whoever was away so long wants to know it once, not fifty times. */
    private static final Duration MUCH_TOO_LATE = Duration.ofHours(24);

    private static final int MOST_NAMED = 50;

    /** A reminder that a digest stands for. */
    public record Missed(String task, String title, Instant due) {}

    /** The notification of a reminder whose instant has come. */
    public static Notification of(String user, ReminderDue reminder, Instant now) {
        return new Notification(
                reminder.idOf(user),
                "reminder",
                reminder.task(),
                reminder.title(),
                reminder.at(),
                now,
                now.isAfter(reminder.at().plus(IN_TIME)),
                null,
                null);
    }

    /** Whether it comes so late that it belongs into a digest. */
    @JsonbTransient
    public boolean isMuchTooLate() {
        return delivered.isAfter(due.plus(MUCH_TOO_LATE));
    }

    /** The id of the digest that it belongs into: one of its person for a day (UTC), the same in all replicas. */
    public String digestId() {
        var person = id.substring(0, id.indexOf(':'));
        return person + ":digest:" + LocalDate.ofInstant(delivered, ZoneOffset.UTC);
    }

    /** A digest of this reminder alone. */
    Notification digest() {
        return new Notification(digestId(), "digest", null, null, due, delivered, true, 1, List.of(missedOne()));
    }

    /** This digest with one more reminder. */
    Notification with(Notification reminder) {
        var more = missed.size() < MOST_NAMED
                ? Stream.concat(missed.stream(), Stream.of(reminder.missedOne()))
                        .toList()
                : missed;
        var earliest = reminder.due.isBefore(due) ? reminder.due : due;
        return new Notification(id, kind, null, null, earliest, delivered, true, count + 1, more);
    }

    private Missed missedOne() {
        return new Missed(task, title, due);
    }
}
