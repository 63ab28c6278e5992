package io.todochat.events;

import java.time.Instant;

/** Something a service tells the others. One kind a topic. */
public sealed interface Announcement permits TaskEvent, TaskUpdate, RemindersDue {

    /** The topic it travels on. */
    String topic();

    /** The CloudEvents {@code id}: the same at every repetition, so that receivers can tell a repeat. */
    String id();

    /** The CloudEvents {@code type}. */
    String type();

    /** The task it is about: the CloudEvents {@code subject}. Null where it is about no single task. */
    String subject();

    /** When it happened. */
    Instant time();

    /** The person it belongs to; their announcements of one topic keep their order. */
    String user();
}
