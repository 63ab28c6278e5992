package io.todochat.events;

import java.time.Instant;

/**
 * A reminder whose instant has come.
 *
 * @param task id of the task
 * @param title of the task
 * @param reminder its id in the task
 * @param generation counts the times the reminder was armed anew; an older one no longer holds
 * @param at the instant it was due at; delivery tells from it how late it is
 */
public record ReminderDue(String task, String title, String reminder, long generation, Instant at) {

    /** What it is known by among all reminders of all persons, at every repetition. */
    public String idOf(String user) {
        return PersonKey.of(user) + ":" + task + ":" + reminder + ":" + generation;
    }
}
