package io.todochat.events;

import java.time.Instant;

/**
 * The instant of a reminder has come.
 *
 * @param generation counts the times the reminder was armed anew; an older one no longer holds
 * @param at the instant it was due at; delivery tells from it how late it is
 */
public record ReminderDue(
        Instant time, String user, String task, String title, String reminder, long generation, Instant at)
        implements Announcement {

    @Override
    public String topic() {
        return Topics.REMINDERS;
    }

    @Override
    public String id() {
        return PersonKey.of(user) + ":" + task + ":" + reminder + ":" + generation;
    }

    @Override
    public String type() {
        return "io.todochat.reminder.due";
    }

    @Override
    public String subject() {
        return task;
    }
}
