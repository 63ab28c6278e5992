package io.todochat.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The instant of some of a person's reminders has come. One of them may be told again among others: receivers know each
 * by an id of its own.
 *
 * @param reminders at least one, at most {@link #MOST}
 */
public record RemindersDue(Instant time, String user, List<ReminderDue> reminders) implements Announcement {

    /** With the longest titles there are they take half of what the broker takes. */
    public static final int MOST = 32;

    @Override
    public String topic() {
        return Topics.REMINDERS;
    }

    /** The same for the same reminders. */
    @Override
    public String id() {
        var ids = reminders.stream().map(due -> due.idOf(user)).collect(Collectors.joining(","));
        return PersonKey.of(user) + ":" + UUID.nameUUIDFromBytes(ids.getBytes(UTF_8));
    }

    @Override
    public String type() {
        return "io.todochat.reminders.due";
    }

    @Override
    public String subject() {
        return null;
    }
}
